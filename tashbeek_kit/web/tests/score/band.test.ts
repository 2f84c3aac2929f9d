/** The result of a quiz. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bandOf, resultOf } from "../../src/score/band.ts";

test("a question that was not answered is left, and earns nothing", () => {
  const result = resultOf([{ points: 1, score: 1 }, { points: 3, score: null }]);

  assert.deepEqual(result, { left: 1, percent: 25 });
});

test("points weigh, and a percentage is never rounded up to a pass", () => {
  assert.equal(resultOf([{ points: 2, score: 1 }, { points: 1, score: 0 }]).percent, 66);
});

test("seven of ten are seventy percent, whatever floating point says", () => {
  const given = Array.from({ length: 10 }, (_, index) => ({ points: 0.1, score: index < 7 ? 1 : 0 }));

  assert.equal(resultOf(given).percent, 70);
});

test("a quiz without questions has no result to be proud of", () => {
  assert.deepEqual(resultOf([]), { left: 0, percent: 0 });
});

test("the highest band reached gives the advice", () => {
  assert.equal(bandOf(70, [0, 50, 70, 90]), 70);
  assert.equal(bandOf(69, [0, 50, 70, 90]), 50);
  assert.equal(bandOf(10, [50]), null);
});
