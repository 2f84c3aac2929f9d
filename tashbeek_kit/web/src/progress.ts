/** Progress on cards and on its own page: what was answered on this device. */
import { confirm } from "./dialog.ts";
import { download } from "./download.ts";
import { all, make, show } from "./nodes.ts";
import { readProgress, writeProgress } from "./progress-file.ts";
import { isGivenIn } from "./record.ts";
import type { Store } from "./store.ts";
import { word } from "./words.ts";

/** Marks everything that names its items in `data-progress-items`. */
export function showProgress(store: Store): void {
  const done = new Set(store.all().filter(isGivenIn).map((saved) => saved.item));
  for (const place of all(document, "[data-progress-items]")) {
    const items = (place.dataset["progressItems"] ?? "").split(" ").filter(Boolean);
    const count = items.filter((item) => done.has(item)).length;
    place.dataset["progress"] = count === 0 ? "none" : count < items.length ? "some" : "all";
    place.style.setProperty("--progress", String(items.length === 0 ? 0 : count / items.length));
    const text = place.querySelector("[data-progress-text]");
    if (!text || items.length === 0) continue;
    text.textContent = count === 0 ? "" : word("script.answered", { done: count, count: items.length });
  }
}

/** Starts the tools of the progress page: save to a file, restore from one, clear. */
export function startProgressTools(tools: HTMLElement, store: Store): void {
  const said = tools.querySelector("[data-progress-said]");
  const say = (words: string): void => {
    if (said) said.textContent = words;
  };
  const on = (name: string, action: () => void): void => {
    tools.querySelector(`[data-do="${name}"]`)?.addEventListener("click", action);
  };
  on("export", () => download(`${store.kit}-progress.json`, "application/json", writeProgress(store)));
  on("import", () => {
    const input = make("input", { type: "file", accept: ".json,application/json" });
    input.addEventListener("change", () => {
      void input.files?.[0]?.text().then((text) => {
        const count = readProgress(text, store);
        say(count === null ? word("script.not-imported") : word("script.imported", { count }));
        showProgress(store);
      });
    });
    input.click();
  });
  on("reset", () => {
    void confirm(word("script.confirm.progress")).then((agreed) => {
      if (!agreed) return;
      store.remove();
      showProgress(store);
    });
  });
  show(tools);
}
