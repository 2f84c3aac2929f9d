/** Hints come one after the other: the next stands ready once one was opened. */
import { all, show } from "./nodes.ts";

export function startHints(article: HTMLElement): void {
  const hints = all<HTMLDetailsElement>(article, ".item-hint");
  hints.forEach((hint, index) => {
    show(hint, index === 0);
    hint.addEventListener("toggle", () => show(hints[index + 1]));
  });
}

/** Says how many hints were looked at. */
export function countHints(article: HTMLElement): number {
  return all(article, ".item-hint[open]").length;
}
