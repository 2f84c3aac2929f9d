/** Means of ratings and what they say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { meanOf } from "../src/light.ts";

test("nothing rated has no mean", () => {
  assert.equal(meanOf([], 1, 5), null);
});

test("from 4.0 of 5 it is a strength, from 3.0 to be discussed, below that work", () => {
  assert.equal(meanOf([4], 1, 5)?.light, "strong");
  assert.equal(meanOf([4, 4, 3.8], 1, 5)?.light, "middle");
  assert.equal(meanOf([3], 1, 5)?.light, "middle");
  assert.equal(meanOf([2, 3], 1, 5)?.light, "weak");
});

test("the light follows the mean as it is shown", () => {
  assert.deepEqual(meanOf([4, 4, 4, 4, 4, 4, 4, 4, 4, 3.6], 1, 5), { mean: 4, most: 5, light: "strong" });
});

test("a scale from nothing to three keeps the same shares", () => {
  assert.equal(meanOf([2], 0, 3)?.light, "middle");
});
