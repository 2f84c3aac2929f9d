/** Numbers as people type them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumber } from "../../src/score/number.ts";

const readable: readonly (readonly [string, number])[] = [
  ["12", 12],
  ["١٢", 12],
  ["۱۲", 12],
  [" ١٢ ساعة ", 12],
  ["2.5", 2.5],
  ["2,5", 2.5],
  ["٢٫٥", 2.5],
  ["٢،٥", 2.5],
  ["1,500", 1500],
  ["١٬٥٠٠", 1500],
  ["1,500.25", 1500.25],
  ["1.500.000", 1500000],
  ["-3", -3],
  ["−3", -3],
  [".5", 0.5],
  ["75%", 75],
  ["75 ٪", 75],
  ["12.", 12],
];

for (const [typed, number] of readable) {
  test(`«${typed}» is ${number}`, () => {
    assert.equal(readNumber(typed), number);
  });
}

for (const typed of ["", "اثنا عشر", "12 أو 13", "-"]) {
  test(`«${typed}» is no number`, () => {
    assert.equal(readNumber(typed), null);
  });
}
