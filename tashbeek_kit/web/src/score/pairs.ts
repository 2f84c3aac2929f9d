/** Scores entries brought to their targets. */
import type { Answer, Outcome, Part, Scoring } from "../answer.ts";
import { outcomeOf } from "./outcome.ts";

export interface EntryKey {
  readonly id: string;
  /** Where it belongs; empty for an entry that belongs nowhere. */
  readonly target: string;
}

export function scorePairs(entries: readonly EntryKey[], placed: Answer, scoring: Scoring): Outcome {
  const parts = entries.map((entry): Part => {
    const target = placed[entry.id] ?? "";
    if (target === entry.target) return { id: entry.id, verdict: "right", why: entry.id };
    return { id: entry.id, verdict: target ? "wrong" : "left", why: "" };
  });
  return outcomeOf(parts, scoring);
}
