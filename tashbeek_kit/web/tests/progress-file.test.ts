/** Progress carried from one device to another. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readProgress, writeProgress } from "../src/progress-file.ts";
import { withAttempt } from "../src/record.ts";
import { Store } from "../src/store.ts";
import { MemoryShelf } from "./shelf.ts";

function storeWith(kit: string, ...attempts: readonly (readonly [item: string, score: number, day: string])[]): Store {
  const store = new Store(kit, new MemoryShelf());
  for (const [item, score, day] of attempts) {
    const attempt = { answer: { answer: "a" }, score, hints: 0, confidence: null, language: "ar", at: day, seconds: 1 };
    store.write(withAttempt(store.read(item, 1) ?? store.blank(item, 1, "ar"), attempt));
  }
  return store;
}

test("what one device saved, another takes in", () => {
  const here = storeWith("kit", ["m/a", 1, "2026-01-01"], ["m/b", 0, "2026-01-02"]);
  const there = storeWith("kit");

  assert.equal(readProgress(writeProgress(here), there), 2);
  assert.deepEqual(there.all(), here.all());
});

test("an older answer does not replace a newer one", () => {
  const here = storeWith("kit", ["m/a", 0, "2026-01-01"]);
  const there = storeWith("kit", ["m/a", 0.5, "2026-02-01"]);

  assert.equal(readProgress(writeProgress(here), there), 0);
  assert.equal(there.read("m/a", 1)?.attempts[0]?.score, 0.5);
});

test("a newer answer does not lower what was reached before", () => {
  const here = storeWith("kit", ["m/a", 0.2, "2026-03-01"]);
  const there = storeWith("kit", ["m/a", 1, "2026-02-01"]);

  readProgress(writeProgress(here), there);

  assert.deepEqual([there.read("m/a", 1)?.best, there.read("m/a", 1)?.attempts[0]?.score], [1, 0.2]);
});

const foreign = writeProgress(storeWith("other", ["m/a", 1, "2026-01-01"]));

for (const [name, text] of [["nothing", ""], ["an empty file", "{}"], ["a list", "[]"], ["another kit", foreign]] as const) {
  test(`${name} is no file of this kit`, () => {
    assert.equal(readProgress(text, storeWith("kit")), null);
  });
}
