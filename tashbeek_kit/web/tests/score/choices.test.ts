/** Scores of chosen options in the three ways of scoring. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAll, scoreChoices } from "../../src/score/choices.ts";

const one = [
  { id: "a", correct: false },
  { id: "b", correct: true },
  { id: "c", correct: false },
];
const several = [
  { id: "a", correct: true },
  { id: "b", correct: true },
  { id: "c", correct: false },
  { id: "d", correct: false },
];

test("the right option is worth everything", () => {
  const outcome = scoreChoices(one, new Set(["b"]), "all-or-nothing");

  assert.deepEqual([outcome.score, outcome.verdict], [1, "right"]);
});

test("a wrong option is worth nothing and is the only part judged", () => {
  const outcome = scoreChoices(one, new Set(["a"]), "per-option");

  assert.deepEqual([outcome.score, outcome.verdict], [0, "wrong"]);
  assert.deepEqual(outcome.parts, [{ id: "a", verdict: "wrong", why: "a" }]);
});

test("some of several right options are partly right, without points when all are asked for", () => {
  const outcome = scoreChoices(several, new Set(["a"]), "all-or-nothing");

  assert.deepEqual([outcome.score, outcome.verdict, outcome.rights, outcome.of], [0, "partly", 1, 2]);
});

test("all right options with a wrong one are not everything", () => {
  const outcome = scoreChoices(several, new Set(["a", "b", "c"]), "all-or-nothing");

  assert.deepEqual([outcome.score, outcome.verdict], [0, "partly"]);
});

test("per option, leaving a wrong option alone counts", () => {
  assert.equal(scoreChoices(several, new Set(["a"]), "per-option").score, 0.75);
  assert.equal(scoreChoices(several, new Set(["a", "b"]), "per-option").score, 1);
  assert.equal(scoreChoices(several, new Set(["c", "d"]), "per-option").score, 0);
});

test("rights minus wrongs never falls below nothing", () => {
  assert.equal(scoreChoices(several, new Set(["a", "b", "c"]), "rights-minus-wrongs").score, 0.5);
  assert.equal(scoreChoices(several, new Set(["a", "c", "d"]), "rights-minus-wrongs").score, 0);
});

test("the solution judges every option", () => {
  assert.deepEqual(judgeAll(one).map((part) => part.verdict), ["wrong", "right", "wrong"]);
});
