/** What an answer and its judgement look like, whatever the response. */

/** Names of controls and what they hold; names and values are the same in every language. */
export type Answer = Readonly<Record<string, string>>;

export type Verdict = "right" | "partly" | "wrong";

export type Scoring = "all-or-nothing" | "per-option" | "rights-minus-wrongs";

/** One judged part of an answer: an option, an entry, a blank; `left` was not answered. */
export interface Part {
  readonly id: string;
  readonly verdict: Verdict | "left";
  /** Key of the explanation to show with it; empty where that would give the answer away. */
  readonly why: string;
}

export interface Outcome {
  /** From 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly rights: number;
  readonly of: number;
  readonly parts: readonly Part[];
}

export function isScoring(text: string | undefined): text is Scoring {
  return text === "all-or-nothing" || text === "per-option" || text === "rights-minus-wrongs";
}
