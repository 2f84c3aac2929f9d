/** Scores what was typed or picked in blanks. */
import type { Answer, Outcome, Part, Scoring } from "../answer.ts";
import { normalise } from "../fold.ts";
import { readNumber } from "./number.ts";
import { outcomeOf } from "./outcome.ts";

export interface BlankKey {
  readonly id: string;
  readonly accept: readonly string[];
  readonly isNumber: boolean;
  readonly tolerance: number;
  /** Wrong answers with a word of their own; the n-th is explained under `<id>:<n>`. */
  readonly wrong: readonly string[];
}

export function scoreBlanks(blanks: readonly BlankKey[], typed: Answer, scoring: Scoring): Outcome {
  const parts = blanks.map((blank) => judge(blank, typed[blank.id] ?? ""));
  return outcomeOf(parts, scoring);
}

function judge(blank: BlankKey, text: string): Part {
  if (!text.trim()) return { id: blank.id, verdict: "left", why: "" };
  if (matches(blank, blank.accept, text) >= 0) return { id: blank.id, verdict: "right", why: blank.id };
  const known = matches(blank, blank.wrong, text);
  return { id: blank.id, verdict: "wrong", why: known >= 0 ? `${blank.id}:${known}` : "" };
}

/** Gives the index of the answer that the text stands for, or -1. */
function matches(blank: BlankKey, answers: readonly string[], text: string): number {
  if (blank.isNumber) {
    const number = readNumber(text);
    if (number === null) return -1;
    return answers.findIndex((answer) => Math.abs(number - Number(answer)) <= blank.tolerance + 1e-9);
  }
  const key = answerKey(text);
  return answers.findIndex((answer) => answerKey(answer) === key);
}

/** Gives what counts of a typed answer: spelling folded, no punctuation, no article. */
export function answerKey(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .filter((word) => !["the", "a", "an"].includes(word))
    .join(" ");
}
