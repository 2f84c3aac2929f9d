/** What happens to a saved answer: each step gives a new record. */
import type { Answer } from "./answer.ts";
import type { Attempt, SavedAnswer } from "./store.ts";

export function withDraft(saved: SavedAnswer, draft: Answer): SavedAnswer {
  return { ...saved, draft };
}

export function withAttempt(saved: SavedAnswer, attempt: Attempt): SavedAnswer {
  return {
    ...saved,
    language: attempt.language,
    draft: null,
    attempts: [...saved.attempts, attempt],
    best: Math.max(saved.best, attempt.score),
  };
}

/** Keeps only the newest state of an answer that nobody grades; an empty one is no answer. */
export function withState(saved: SavedAnswer, attempt: Attempt): SavedAnswer {
  const isEmpty = Object.keys(attempt.answer).length === 0;
  const { language } = attempt;
  if (isEmpty) return { ...saved, language, draft: null, attempts: [], best: 0 };
  return { ...saved, language, draft: null, attempts: [attempt], best: 1 };
}

/** Says whether an answer was given in and is not being changed. */
export function isGivenIn(saved: SavedAnswer | null): saved is SavedAnswer {
  return saved !== null && saved.draft === null && saved.attempts.length > 0;
}

export function lastAttempt(saved: SavedAnswer | null): Attempt | undefined {
  return saved?.attempts[saved.attempts.length - 1];
}
