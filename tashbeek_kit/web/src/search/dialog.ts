/** The search dialog: a field, what was found, and what to try when nothing was. */

import { all, make } from "../nodes.ts";
import { Engine } from "./engine.ts";
import { loadIndex, wordOf, type SearchIndex } from "./index.ts";
import { nearestTerms } from "./nearest.ts";
import { resultList } from "./results.ts";

export class SearchDialog {
  readonly #base: string;
  readonly #root: string;
  readonly #index: SearchIndex;
  readonly #engine: Engine;
  readonly #others: readonly string[];
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #found: HTMLElement;
  #turn = 0;

  constructor(base: string, index: SearchIndex, others: readonly string[]) {
    this.#base = base;
    this.#root = new URL("../../", base).href;
    this.#index = index;
    this.#engine = new Engine(index);
    this.#others = others;
    this.#field = make("input", {
      type: "search", class: "search-field", dir: "auto", autocomplete: "off", spellcheck: "false",
      enterkeyhint: "search", "aria-label": wordOf(index, "label"), placeholder: wordOf(index, "placeholder"),
    });
    this.#status = make("p", { class: "search-status", role: "status" });
    this.#found = make("div", { class: "search-found" });
    const close = make("button", { type: "button", class: "search-close" }, wordOf(index, "close"));
    const head = make("div", { class: "search-head" }, this.#field, close);
    this.#dialog = make("dialog", { class: "search", "aria-label": wordOf(index, "label") }, head, this.#status, this.#found);
    document.body.append(this.#dialog);
    close.addEventListener("click", () => this.#dialog.close());
    this.#field.addEventListener("input", () => void this.#answer());
    this.#dialog.addEventListener("keydown", (event) => this.#steer(event));
    this.#dialog.addEventListener("click", (event) => this.#leave(event));
    void this.#answer();
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
  }

  async #answer(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#field.value.trim();
    const hits = this.#engine.find(query);
    const hint = query === "" ? wordOf(this.#index, "hint") : wordOf(this.#index, "found", { count: hits.length });
    this.#status.textContent = hint;
    this.#found.replaceChildren(...(hits.length > 0 ? [resultList(this.#index, hits, this.#root)] : []));
    this.#found.scrollTop = 0;
    if (query === "" || hits.length > 0) return;
    this.#status.textContent = wordOf(this.#index, "nothing", { query: `\u2068${query}\u2069` });
    this.#found.append(...this.#near(query));
    for (const language of this.#others) await this.#elsewhere(language, query, turn);
  }

  /** Offers terms spelt nearly alike. */
  #near(query: string): HTMLElement[] {
    const terms = nearestTerms(query, this.#index.terms);
    if (terms.length === 0) return [];
    const buttons = terms.map((term) => {
      const button = make("button", { type: "button", class: "search-term" }, term);
      button.addEventListener("click", () => {
        this.#field.value = term;
        this.#field.focus();
        void this.#answer();
      });
      return make("li", {}, button);
    });
    return [
      make("p", { class: "search-label" }, wordOf(this.#index, "nearest")),
      make("ul", { class: "search-terms" }, ...buttons),
    ];
  }

  /** Shows what another language has, under its name. */
  async #elsewhere(language: string, query: string, turn: number): Promise<void> {
    const other = await loadIndex(this.#base, language).catch(() => null);
    if (!other || turn !== this.#turn) return;
    const hits = new Engine(other).find(query);
    if (hits.length === 0) return;
    const label = wordOf(this.#index, "other-language", { language: `\u2068${other.name}\u2069` });
    this.#found.append(make("p", { class: "search-label" }, label), resultList(other, hits, this.#root));
  }

  /** Arrows walk through the field and the results; Enter in the field opens the first. */
  #steer(event: KeyboardEvent): void {
    const links = all<HTMLElement>(this.#found, "a, button");
    const stops = [this.#field, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const by = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
    if (event.code === "Enter" && at === 0 && !event.isComposing) links[0]?.click();
    else if (by === 0) return;
    else stops[(at + by + stops.length) % stops.length]?.focus();
    event.preventDefault();
  }

  /** A touch beside the dialog closes it, as does a link on the same page. */
  #leave(event: MouseEvent): void {
    const isBeside = event.target === this.#dialog;
    if (isBeside || (event.target instanceof Element && event.target.closest("a"))) this.#dialog.close();
  }
}
