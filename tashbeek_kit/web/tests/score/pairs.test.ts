/** Scores of entries brought to targets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { scorePairs } from "../../src/score/pairs.ts";

const entries = [
  { id: "sun", target: "day" },
  { id: "moon", target: "night" },
  { id: "stone", target: "" },
];

test("an entry that belongs nowhere is right when it was left", () => {
  const outcome = scorePairs(entries, { sun: "day", moon: "night" }, "all-or-nothing");

  assert.deepEqual([outcome.score, outcome.verdict], [1, "right"]);
});

test("an entry that was left is neither right nor wrong", () => {
  const outcome = scorePairs(entries, { sun: "day" }, "rights-minus-wrongs");

  assert.deepEqual(outcome.parts.map((part) => part.verdict), ["right", "left", "right"]);
  assert.equal(outcome.score, 2 / 3);
});

test("a wrong place takes a right one away where that was asked for", () => {
  const placed = { sun: "day", moon: "day" };

  assert.equal(scorePairs(entries, placed, "rights-minus-wrongs").score, 1 / 3);
  assert.equal(scorePairs(entries, placed, "per-option").score, 2 / 3);
  assert.equal(scorePairs(entries, placed, "all-or-nothing").score, 0);
});
