/** The language switch keeps the reader's place: the anchor in the address, and the step on the screen. */
import { all } from "./nodes.ts";

const PLACE = "tashbeek:place";

export function startLanguage(): void {
  for (const link of all<HTMLAnchorElement>(document, "a[data-language-link]")) {
    link.addEventListener("click", () => {
      const anchor = location.hash.slice(1) || anchorOnScreen();
      if (anchor) link.hash = anchor;
      remember(anchorOnScreen());
    });
  }
  restore();
}

/** Gives the last anchor above the middle of the screen; ids with two hyphens only tie labels to controls. */
function anchorOnScreen(): string {
  const passed = all(document, "main [id]:not([id*='--'])").filter((place) => place.getBoundingClientRect().top < innerHeight / 2);
  return passed[passed.length - 1]?.id ?? "";
}

function remember(anchor: string): void {
  const place = document.getElementById(anchor);
  try {
    sessionStorage.setItem(PLACE, JSON.stringify([anchor, place?.getBoundingClientRect().top ?? 0]));
  } catch {
    // Without storage the anchor alone brings the reader near.
  }
}

function restore(): void {
  try {
    const [anchor, offset] = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]") as [string?, number?];
    sessionStorage.removeItem(PLACE);
    const place = anchor ? document.getElementById(anchor) : null;
    if (place) window.scrollBy({ top: place.getBoundingClientRect().top - (offset ?? 0), behavior: "instant" });
  } catch {
    // A place that cannot be read is no loss.
  }
}
