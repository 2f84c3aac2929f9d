/** Shuffling that can be told again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { shuffle } from "../src/shuffle.ts";

const letters = ["a", "b", "c", "d", "e", "f"];
const never = (): boolean => false;

test("the same seed gives the same order", () => {
  assert.deepEqual(shuffle(letters, "m/q#0", never), shuffle(letters, "m/q#0", never));
});

test("another try gives another order", () => {
  assert.notDeepEqual(shuffle(letters, "m/q#0", never), shuffle(letters, "m/q#1", never));
});

test("nothing is lost or doubled", () => {
  assert.deepEqual([...shuffle(letters, "m/q#0", never)].sort(), letters);
});

test("pinned entries keep their place", () => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const shuffled = shuffle(letters, `m/q#${attempt}`, (letter) => letter === "c" || letter === "f");

    assert.deepEqual([shuffled[2], shuffled[5]], ["c", "f"]);
  }
});

test("every place is reached in time", () => {
  const firsts = new Set(Array.from({ length: 60 }, (_, attempt) => shuffle(letters, `q#${attempt}`, never)[0]));

  assert.equal(firsts.size, letters.length);
});
