/** A question on the page: answer, check, hints, new try, solution; every step is saved. */
import { findButton, focusFirstButton, offer, showFlag } from "./actions.ts";
import type { Outcome } from "./answer.ts";
import { closeAll, closeFeedback, openFeedback, openNote } from "./feedback.ts";
import { countHints, startHints } from "./hints.ts";
import { show } from "./nodes.ts";
import { isGivenIn, lastAttempt, withAttempt, withDraft, withState } from "./record.ts";
import { VIEWS } from "./responses/index.ts";
import type { ResponseView } from "./responses/view.ts";
import { showOutcome, showSaved, showUnanswered } from "./result.ts";
import { savedName } from "./saved-name.ts";
import type { Attempt, SavedAnswer, Store } from "./store.ts";

/** Sent by an item when its saved answer has changed. */
export const ANSWERED = "tashbeek:answered";
/** Sent to an item to begin anew. */
export const RETRY = "tashbeek:retry";

export function startItem(article: HTMLElement, store: Store): void {
  const view = VIEWS[article.dataset["response"] ?? ""]?.(article);
  if (view) new ItemOnPage(article, view, store).start();
}

class ItemOnPage {
  readonly #article: HTMLElement;
  readonly #view: ResponseView;
  readonly #store: Store;
  readonly #fields: HTMLFieldSetElement;
  readonly #language = document.documentElement.lang;
  #saved: SavedAnswer;
  #began = 0;

  constructor(article: HTMLElement, view: ResponseView, store: Store) {
    this.#article = article;
    this.#view = view;
    this.#store = store;
    this.#fields = article.querySelector("fieldset") as HTMLFieldSetElement; // The frame has one.
    const id = savedName(article);
    const version = Number(article.dataset["itemVersion"] ?? 1);
    this.#saved = store.read(id, version) ?? store.blank(id, version, this.#language);
  }

  start(): void {
    const form = this.#article.querySelector("form");
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#check();
    });
    this.#fields.addEventListener("input", (event) => this.#changed(event));
    findButton(this.#article, "retry")?.addEventListener("click", () => this.#retry(true));
    findButton(this.#article, "solution")?.addEventListener("click", () => this.#solve());
    findButton(this.#article, "flag")?.addEventListener("click", () => this.#flag());
    this.#article.addEventListener(RETRY, () => this.#retry(false));
    if (!this.#isWritten) show(this.#article.querySelector<HTMLElement>(".item-answer"), false);
    this.#explain(this.#isWritten);
    show(this.#article.querySelector<HTMLElement>(".item-actions"));
    startHints(this.#article);
    this.#restore();
  }

  get #isGraded(): boolean {
    return this.#article.dataset["graded"] !== undefined;
  }

  /** Free writing, scales and grids save themselves; a poll is given in like a question. */
  get #isWritten(): boolean {
    return !this.#isGraded && this.#article.dataset["response"] !== "choices";
  }

  #restore(): void {
    const { draft, attempts } = this.#saved;
    this.#view.arrange(this.#seed(isGivenIn(this.#saved) ? attempts.length - 1 : attempts.length));
    this.#view.write(draft ?? lastAttempt(this.#saved)?.answer ?? {});
    showFlag(this.#article, this.#saved.flagged);
    if (isGivenIn(this.#saved) && !this.#isWritten) this.#judge(lastAttempt(this.#saved));
    else offer(this.#article, { check: true });
  }

  #changed(event: Event): void {
    this.#began ||= Date.now();
    const part = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-part]") : null;
    if (part) closeFeedback(this.#article, part);
    else closeAll(this.#article);
    if (this.#isWritten) {
      this.#keep(withState(this.#saved, this.#attempt(1)));
      showSaved(this.#article, this.#store.isLasting);
      return;
    }
    this.#keep(withDraft(this.#saved, this.#view.read()));
    showUnanswered(this.#article, false);
    offer(this.#article, { check: true });
  }

  #check(): void {
    if (this.#isWritten) return;
    if (this.#view.isEmpty()) {
      showUnanswered(this.#article, true);
      this.#fields.querySelector<HTMLElement>("input, select, button")?.focus();
      return;
    }
    const attempt = this.#attempt(this.#view.check()?.score ?? 1);
    this.#keep(withAttempt(this.#saved, attempt));
    this.#judge(attempt);
    focusFirstButton(this.#article);
  }

  /** Shows what an attempt was worth; typed words in another language are not judged again. */
  #judge(attempt: Attempt | undefined): void {
    const outcome = this.#view.check();
    if (!outcome) {
      for (const id of (this.#view.read()["answer"] ?? "").split(" ")) {
        openNote(this.#article, id);
      }
      this.#explain(true);
      offer(this.#article, { retry: true });
      showSaved(this.#article, this.#store.isLasting);
      return;
    }
    const isTyped = this.#article.querySelector(".blank input[type=text][dir=auto]") !== null;
    if (attempt && isTyped && attempt.language !== this.#language) {
      this.#conclude({ ...outcome, score: attempt.score, verdict: attempt.score === 1 ? "right" : "partly", of: 1 });
      return;
    }
    if (!this.#article.querySelector("input[type=radio]")) closeAll(this.#article);
    for (const part of outcome.parts) openFeedback(this.#article, part);
    this.#conclude(outcome);
  }

  #conclude(outcome: Outcome): void {
    const isRight = outcome.verdict === "right";
    const allowed = Number(this.#article.dataset["attempts"] ?? 0);
    showOutcome(this.#article, outcome);
    this.#fields.disabled = isRight;
    this.#explain(isRight);
    offer(this.#article, { retry: true, solution: !isRight });
    if (!isRight && allowed > 0 && this.#saved.attempts.length >= allowed) this.#solve();
  }

  #solve(): void {
    const parts = this.#view.reveal();
    closeAll(this.#article);
    for (const part of parts) openFeedback(this.#article, part, true);
    this.#fields.disabled = true;
    this.#explain(true);
    offer(this.#article, { retry: true });
    focusFirstButton(this.#article);
  }

  #retry(withFocus: boolean): void {
    closeAll(this.#article);
    this.#fields.disabled = false;
    this.#keep(withDraft(this.#saved, {}));
    this.#view.write({});
    this.#view.arrange(this.#seed(this.#saved.attempts.length));
    this.#began = 0;
    showUnanswered(this.#article, false);
    this.#explain(false);
    offer(this.#article, { check: true });
    if (withFocus) this.#fields.querySelector<HTMLElement>("input, button")?.focus();
  }

  /** Opens the explanation once there is nothing left to find out. */
  #explain(isShown: boolean): void {
    const explanation = this.#article.querySelector<HTMLDetailsElement>(".item-explanation");
    show(explanation, isShown);
    if (explanation && !this.#isWritten) explanation.open = isShown;
  }

  #flag(): void {
    this.#keep({ ...this.#saved, flagged: !this.#saved.flagged });
    showFlag(this.#article, this.#saved.flagged);
  }

  #attempt(score: number): Attempt {
    const seconds = this.#began ? Math.round((Date.now() - this.#began) / 1000) : 0;
    const hints = countHints(this.#article);
    const at = new Date().toISOString();
    return { answer: this.#view.read(), score, hints, confidence: null, language: this.#language, at, seconds };
  }

  #keep(saved: SavedAnswer): void {
    this.#saved = saved;
    this.#store.write(saved);
    this.#article.dispatchEvent(new CustomEvent(ANSWERED, { bubbles: true }));
  }

  #seed(attempt: number): string {
    return `${this.#saved.item}#${attempt}`;
  }
}
