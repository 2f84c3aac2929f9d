/** Glossary terms explained where they stand; without a script their links lead to the glossary. */
import { make } from "./nodes.ts";
import { word } from "./words.ts";

export function startTerms(): void {
  let card: HTMLElement | null = null;
  let opener: HTMLElement | null = null;

  const close = (withFocus: boolean): void => {
    card?.remove();
    opener?.setAttribute("aria-expanded", "false");
    if (withFocus) opener?.focus();
    card = opener = null;
  };

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLElement>("a.term[data-term]") ?? null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    const entry = link && isPlain ? meaningOf(link) : null;
    if (!link || !entry) {
      if (card && !card.contains(target)) close(false);
      return;
    }
    event.preventDefault();
    const isSame = link === opener;
    close(false);
    if (isSame) return;
    opener = link;
    card = makeCard(link, entry, () => close(true));
    link.setAttribute("aria-expanded", "true");
    place(card, link);
  });
  document.addEventListener("keydown", (event) => {
    if (!card || !opener) {
      if (event.code === "Space" && event.target instanceof HTMLElement && event.target.matches("a.term[data-term]")) {
        event.preventDefault();
        event.target.click();
      }
    } else if (event.key === "Escape") {
      close(true);
    }
  });
  for (const link of document.querySelectorAll("a.term[data-term]")) {
    if (!meaningOf(link)) continue;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
  }
}

function meaningOf(link: Element): Element | null {
  return document.querySelector(`[data-term-entry="${link.getAttribute("data-term") ?? ""}"]`);
}

function makeCard(link: HTMLElement, entry: Element, close: () => void): HTMLElement {
  const shut = make("button", { type: "button", class: "term-close", "aria-label": word("script.close") }, "×");
  const copy = [...entry.childNodes].map((node) => node.cloneNode(true));
  const more = make("a", { class: "term-more", href: link.getAttribute("href") ?? "" }, word("script.glossary"));
  const card = make("div", { class: "term-card", role: "dialog", tabindex: "-1" }, shut, ...copy, more);
  card.setAttribute("aria-label", link.textContent ?? "");
  shut.addEventListener("click", close);
  card.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !card.contains(next) && next !== link) close();
  });
  return card;
}

/** Stands under the term on a wide screen; styles put it at the foot of a narrow one. */
function place(card: HTMLElement, link: HTMLElement): void {
  document.body.append(card);
  const box = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const wide = card.offsetWidth;
  const start = Math.min(Math.max(16, box.left + box.width / 2 - wide / 2), Math.max(16, room - wide - 16));
  const from = document.documentElement.dir === "rtl" ? room - start - wide : start;
  card.style.setProperty("--from-start", `${from}px`);
  card.style.setProperty("--from-top", `${box.bottom + window.scrollY + 8}px`);
  card.focus({ preventScroll: true });
}
