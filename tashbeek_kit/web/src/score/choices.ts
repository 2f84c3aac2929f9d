/** Scores one chosen option, or several. */
import type { Outcome, Part, Scoring, Verdict } from "../answer.ts";
import { scoreOf } from "./outcome.ts";

export interface ChoiceKey {
  readonly id: string;
  readonly correct: boolean;
}

/** Per option, leaving a wrong option alone counts as much as taking a right one. */
export function scoreChoices(options: readonly ChoiceKey[], chosen: ReadonlySet<string>, scoring: Scoring): Outcome {
  const of = options.filter((option) => option.correct).length;
  const taken = options.filter((option) => chosen.has(option.id));
  const rights = taken.filter((option) => option.correct).length;
  const wrongs = taken.length - rights;
  const judged = options.filter((option) => option.correct === chosen.has(option.id)).length;
  return {
    score:
      scoring === "per-option" && of > 1 ? judged / options.length : scoreOf(rights, wrongs, of, scoring),
    verdict: verdictOf(rights, wrongs, of),
    rights,
    of,
    parts: taken.map((option): Part => part(option)),
  };
}

/** Judges every option, chosen or not, for the solution. */
export function judgeAll(options: readonly ChoiceKey[]): Part[] {
  return options.map(part);
}

function part(option: ChoiceKey): Part {
  return { id: option.id, verdict: option.correct ? "right" : "wrong", why: option.id };
}

function verdictOf(rights: number, wrongs: number, of: number): Verdict {
  if (rights === of && wrongs === 0) return "right";
  return rights > 0 ? "partly" : "wrong";
}
