/** The line under an item that says how an answer went; readers of words hear it too. */
import type { Outcome } from "./answer.ts";
import { sign } from "./feedback.ts";
import { make } from "./nodes.ts";
import { word } from "./words.ts";

/** Shows the verdict, how much was right, and what the author says to it. */
export function showOutcome(article: HTMLElement, outcome: Outcome): void {
  const { verdict, rights, of } = outcome;
  const said = article.querySelector<HTMLTemplateElement>(`template[data-feedback="${verdict}"]`);
  const line = make("p", {}, sign(verdict), make("strong", {}, word(`script.${verdict}`)));
  const score = { rights, count: of };
  if (of > 1) line.append(" ", word(`script.${article.dataset["response"] ?? ""}.score`, score) || word("script.score", score));
  // The one option or blank says the same where it stands.
  else if (!said) line.className = "is-spoken";
  put(article, verdict, line, ...(said ? [said.content.cloneNode(true)] : []));
}

/** Says that there is no answer yet, or takes back what was said. */
export function showUnanswered(article: HTMLElement, isSaid: boolean): void {
  if (!isSaid) return put(article, "");
  put(article, "none", make("p", {}, word(`script.unanswered.${article.dataset["response"] ?? ""}`)));
}

export function showSaved(article: HTMLElement, isLasting: boolean): void {
  put(article, "saved", make("p", {}, word(isLasting ? "script.saved" : "script.unsaved")));
}

function put(article: HTMLElement, state: string, ...content: readonly Node[]): void {
  const place = article.querySelector<HTMLElement>(".item-result");
  if (!place) return;
  place.dataset["state"] = state;
  place.replaceChildren(...content);
}
