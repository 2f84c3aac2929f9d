/** The colour scheme: the device's, or one that the reader chose. */
import { all, show } from "./nodes.ts";
import type { Store } from "./store.ts";

const CHOICES = ["auto", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];

export function startTheme(store: Store): void {
  const chosen = (): Choice => CHOICES.find((choice) => choice === store.setting("theme")) ?? "auto";
  const apply = (): void => {
    const choice = chosen();
    if (choice === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = choice;
    for (const button of all(document, "[data-theme-switch]")) {
      const label = button.querySelector("[data-theme-label]");
      if (label) label.textContent = button.dataset[choice] ?? "";
      button.dataset["chosen"] = choice;
      button.title = button.dataset[choice] ?? "";
    }
  };
  for (const button of all(document, "[data-theme-switch]")) {
    show(button);
    button.addEventListener("click", () => {
      store.choose("theme", CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length] ?? "auto");
      apply();
    });
  }
  apply();
}
