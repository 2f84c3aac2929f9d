/** Scores of orders: several may be right, and neighbours count. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreOrder } from "../../src/score/order.ts";

const right = ["a", "b", "c", "d"];

test("a right order is worth everything", () => {
  const outcome = scoreOrder(right, [right], true);

  assert.deepEqual([outcome.score, outcome.verdict], [1, "right"]);
});

test("another right order is worth as much", () => {
  const outcome = scoreOrder(["b", "a", "c", "d"], [right, ["b", "a", "c", "d"]], false);

  assert.deepEqual([outcome.score, outcome.verdict], [1, "right"]);
});

test("neighbours that follow rightly count, wherever they stand", () => {
  const outcome = scoreOrder(["b", "c", "d", "a"], [right], true);

  assert.deepEqual([outcome.score, outcome.rights, outcome.of], [2 / 3, 2, 3]);
  assert.deepEqual(outcome.parts.map((part) => part.verdict), ["partly", "partly", "partly", "wrong"]);
});

test("without partial credit only the whole order counts", () => {
  const outcome = scoreOrder(["a", "b", "d", "c"], [right], false);

  assert.deepEqual([outcome.score, outcome.verdict], [0, "partly"]);
});

test("only an entry in its place is explained, so that the rest is not given away", () => {
  const outcome = scoreOrder(["a", "c", "b", "d"], [right], true);

  assert.deepEqual(outcome.parts.map((part) => part.why), ["a", "", "", "d"]);
});

test("the reverse order is worth nothing", () => {
  const outcome = scoreOrder(["d", "c", "b", "a"], [right], true);

  assert.deepEqual([outcome.score, outcome.verdict], [0, "wrong"]);
});
