/** The buttons under an item: which are offered now. */
import { show } from "./nodes.ts";

type Offer = Readonly<Partial<Record<"check" | "retry" | "solution", boolean>>>;

export function findButton(article: HTMLElement, name: string): HTMLButtonElement | null {
  return article.querySelector<HTMLButtonElement>(`.item-actions [data-do="${name}"]`);
}

/** Shows the buttons that are offered and hides the others. */
export function offer(article: HTMLElement, offered: Offer): void {
  for (const name of ["check", "retry", "solution"] as const) show(findButton(article, name), Boolean(offered[name]));
}

/** Keeps the focus near: the button that had it may just have gone. */
export function focusFirstButton(article: HTMLElement): void {
  article.querySelector<HTMLElement>(".item-actions button:not([hidden])")?.focus();
}

export function showFlag(article: HTMLElement, isFlagged: boolean): void {
  findButton(article, "flag")?.setAttribute("aria-pressed", String(isFlagged));
}
