/** Folding of Arabic spelling: the vectors are those of its twin in Python. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { normalise } from "../src/fold.ts";

const lines = readFileSync("../../tests/cases/normalise.yaml", "utf8").split("\n");
const cases = lines
  .filter((line) => line.startsWith("- "))
  .map((line) => JSON.parse(line.slice(2)) as [string, string]);

test("there are vectors to read", () => {
  assert.ok(cases.length > 10);
});

for (const [written, folded] of cases) {
  test(`«${written}» is folded to «${folded}»`, () => {
    assert.equal(normalise(written), folded);
  });
}
