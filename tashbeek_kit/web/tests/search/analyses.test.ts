/** Guesses by spelling: the vectors are those of the twin in Python. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyses, lightStem } from "../../src/search/analyses.ts";

const rows = readFileSync("../../tests/cases/search/analyses.tsv", "utf8").trim().split("\n").slice(1);

test("there are vectors to read", () => {
  assert.ok(rows.length > 10);
});

for (const row of rows) {
  const [word = "", guess = "", stem = ""] = row.split("\t");
  test(`«${word}» may be a form of «${guess}»`, () => {
    assert.ok(analyses(word).includes(guess));
    assert.equal(lightStem(word), stem);
  });
}
