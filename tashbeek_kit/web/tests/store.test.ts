/** Saved answers: kept under kit, item and version; a device that cannot keep them spoils nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSaved, Store } from "../src/store.ts";
import { MemoryShelf, refusing } from "./shelf.ts";

test("an answer is kept under its kit, item and version, never its address", () => {
  const shelf = new MemoryShelf();
  const store = new Store("kit", shelf);

  store.write(store.blank("m/q", 2, "ar"));

  assert.deepEqual([...shelf.kept.keys()], ["tashbeek:kit:m/q@2"]);
});

test("an answer comes back as it was, whatever the language of the page", () => {
  const shelf = new MemoryShelf();
  const store = new Store("kit", shelf);
  const saved = { ...store.blank("m/q", 1, "ar"), draft: { answer: "b" }, flagged: true };

  store.write(saved);

  assert.deepEqual(new Store("kit", shelf).read("m/q", 1), saved);
});

test("an answer to another version, or of another kit, is not shown", () => {
  const shelf = new MemoryShelf();
  const store = new Store("kit", shelf);
  store.write(store.blank("m/q", 1, "ar"));

  assert.equal(store.read("m/q", 2), null);
  assert.equal(new Store("other", shelf).read("m/q", 1), null);
});

test("of an item only its newest version is listed", () => {
  const store = new Store("kit", new MemoryShelf());
  for (const version of [2, 10, 9]) store.write(store.blank("m/q", version, "ar"));

  assert.deepEqual(store.all().map((saved) => saved.version), [10]);
});

for (const [state, shelf] of [["missing", null], ["refusing", refusing]] as const) {
  test(`with storage ${state} an answer lives as long as the page`, () => {
    const store = new Store("kit", shelf);

    store.write({ ...store.blank("m/q", 1, "ar"), best: 1 });

    assert.equal(store.read("m/q", 1)?.best, 1);
    assert.equal(store.all().length, 1);
    assert.equal(store.isLasting, false);
  });
}

test("a full device keeps the newest answer on the page, and saves again once there is room", () => {
  const shelf = new MemoryShelf();
  const store = new Store("kit", shelf);
  store.write({ ...store.blank("m/q", 1, "ar"), best: 0.1 });
  shelf.isFull = true;

  store.write({ ...store.blank("m/q", 1, "ar"), best: 0.5 });

  assert.deepEqual([store.read("m/q", 1)?.best, store.isLasting], [0.5, false]);
  shelf.isFull = false;
  store.write({ ...store.blank("m/q", 1, "ar"), best: 0.9 });
  assert.deepEqual([store.read("m/q", 1)?.best, store.isLasting], [0.9, true]);
});

test("removing spares other kits and settings", () => {
  const shelf = new MemoryShelf();
  const store = new Store("kit", shelf);
  store.write(store.blank("m/q", 1, "ar"));
  store.choose("theme", "dark");
  new Store("other", shelf).write(store.blank("m/q", 1, "ar"));

  store.remove();

  assert.deepEqual([...shelf.kept.keys()].sort(), ["tashbeek:other:m/q@1", "tashbeek:theme"]);
});

for (const text of [null, "", "{", "[]", "null", '{"schema":2,"item":"q","attempts":[]}', '{"schema":1}']) {
  test(`${text ?? "nothing"} is no saved answer`, () => {
    assert.equal(parseSaved(text), null);
  });
}
