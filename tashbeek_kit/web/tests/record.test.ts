/** The steps of a saved answer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isGivenIn, lastAttempt, withAttempt, withDraft, withState } from "../src/record.ts";
import { type Attempt, Store } from "../src/store.ts";

const fresh = new Store("kit", null).blank("m/q", 1, "ar");

function attempt(score: number, answer: Record<string, string> = { answer: "a" }): Attempt {
  return { answer, score, hints: 0, confidence: null, language: "en", at: "2026-01-01T00:00:00.000Z", seconds: 3 };
}

test("an attempt gives the answer in, and remembers its language", () => {
  const saved = withAttempt(withDraft(fresh, { answer: "a" }), attempt(0.5));

  assert.deepEqual([isGivenIn(saved), saved.best, saved.language], [true, 0.5, "en"]);
});

test("the best score stays when a later try is worse", () => {
  const saved = withAttempt(withAttempt(fresh, attempt(1)), attempt(0));

  assert.deepEqual([saved.best, lastAttempt(saved)?.score], [1, 0]);
});

test("a new draft takes the answer back without losing the attempts", () => {
  const saved = withDraft(withAttempt(fresh, attempt(1)), {});

  assert.deepEqual([isGivenIn(saved), saved.attempts.length], [false, 1]);
});

test("free writing keeps its newest state only, and emptied it is no answer", () => {
  const written = withState(withState(fresh, attempt(1, { text: "one" })), attempt(1, { text: "two" }));

  assert.deepEqual([written.attempts.length, isGivenIn(written)], [1, true]);
  assert.equal(isGivenIn(withState(written, attempt(1, {}))), false);
});
