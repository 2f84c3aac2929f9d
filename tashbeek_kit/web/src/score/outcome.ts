/** From judged parts to one outcome: the three ways of scoring in one place. */
import type { Outcome, Part, Scoring, Verdict } from "../answer.ts";

/** Sums up parts of which each is right, wrong or left. */
export function outcomeOf(parts: readonly Part[], scoring: Scoring): Outcome {
  const rights = parts.filter((part) => part.verdict === "right").length;
  const wrongs = parts.filter((part) => part.verdict === "wrong").length;
  const of = parts.length;
  const score = scoreOf(rights, wrongs, of, scoring);
  return { score, verdict: verdictOf(rights, of), rights, of, parts };
}

export function scoreOf(rights: number, wrongs: number, of: number, scoring: Scoring): number {
  if (of === 0) return 0;
  switch (scoring) {
    case "all-or-nothing":
      return rights === of && wrongs === 0 ? 1 : 0;
    case "per-option":
      return rights / of;
    case "rights-minus-wrongs":
      return Math.max(0, rights - wrongs) / of;
  }
}

function verdictOf(rights: number, of: number): Verdict {
  if (rights === of) return "right";
  return rights > 0 ? "partly" : "wrong";
}
