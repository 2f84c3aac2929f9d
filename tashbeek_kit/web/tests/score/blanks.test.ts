/** Scores of typed answers: spelling is folded, known mistakes are told apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerKey, type BlankKey, scoreBlanks } from "../../src/score/blanks.ts";

const words: BlankKey = { id: "w", accept: ["الشراكة", "تعاون وثيق"], isNumber: false, tolerance: 0, wrong: ["عمل مشترك"] };
const hours: BlankKey = { id: "n", accept: ["12.5"], isNumber: true, tolerance: 0.5, wrong: ["25"] };

function partOf(blank: BlankKey, typed: string): string[] {
  const part = scoreBlanks([blank], { [blank.id]: typed }, "all-or-nothing").parts[0];
  return [part?.verdict ?? "", part?.why ?? ""];
}

for (const typed of ["الشراكة", "شراكة", "شراكه", "  الشَّراكة. ", "«شراكة»", "التعاون الوثيق"]) {
  test(`«${typed}» is accepted`, () => {
    assert.deepEqual(partOf(words, typed), ["right", "w"]);
  });
}

test("a known mistake has a word of its own", () => {
  assert.deepEqual(partOf(words, "العمل المشترك"), ["wrong", "w:0"]);
});

test("any other mistake is only wrong", () => {
  assert.deepEqual(partOf(words, "اندماج"), ["wrong", ""]);
});

test("a blank left empty is not judged", () => {
  assert.deepEqual(partOf(words, "  "), ["left", ""]);
});

test("a number may miss by its tolerance, in any digits", () => {
  assert.deepEqual(partOf(hours, "١٢"), ["right", "n"]);
  assert.deepEqual(partOf(hours, "13"), ["right", "n"]);
  assert.deepEqual(partOf(hours, "13.1"), ["wrong", ""]);
  assert.deepEqual(partOf(hours, "٢٥ ساعة"), ["wrong", "n:0"]);
});

test("per option each blank counts by itself", () => {
  const outcome = scoreBlanks([words, hours], { w: "شراكة", n: "1" }, "per-option");

  assert.deepEqual([outcome.score, outcome.verdict], [0.5, "partly"]);
});

test("the article of English is optional too", () => {
  assert.equal(answerKey("The exchange of information"), answerKey("exchange of information"));
});

test("a short word keeps letters that look like an article", () => {
  assert.equal(answerKey("الم"), "الم");
});
