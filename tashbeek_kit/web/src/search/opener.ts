/** Opens the search from the header or by a key; its script and index are fetched only then. */

import type { Hit } from "./engine.ts";
import type { SearchIndex } from "./index.ts";

declare global {
  interface Window {
    tashbeekSearch?: {
      open(base: string): void;
      /** Finds entries of an index; for tests and for the curious. */
      find(index: SearchIndex, query: string): Hit[];
    };
  }
}

export function startSearch(): void {
  const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  const base = new URL("./", here || location.href).href;
  const open = (): void => openSearch(base);
  for (const link of document.querySelectorAll(".kit-search")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      open();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (!opensSearch(event) || isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
}

/** Letters go by their place: on an Arabic layout the S key writes another letter. */
function opensSearch(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return event.code === "KeyS" || event.code === "Slash" || event.key === "/";
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
}

function openSearch(base: string): void {
  if (window.tashbeekSearch) {
    window.tashbeekSearch.open(base);
    return;
  }
  if (document.querySelector("script[data-search]")) return;
  const script = document.createElement("script");
  script.dataset["search"] = "";
  script.src = `${base}search.js`;
  script.addEventListener("load", () => window.tashbeekSearch?.open(base));
  document.head.append(script);
}
