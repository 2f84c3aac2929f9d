/** Finding: all words, their forms, their term's names; and what is offered when nothing is found. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../../src/search/engine.ts";
import { excerpt } from "../../src/search/excerpt.ts";
import type { SearchIndex } from "../../src/search/index.ts";
import { distance, nearestTerms } from "../../src/search/nearest.ts";

const index: SearchIndex = {
  language: "ar", direction: "rtl", name: "العربية", locale: "ar", folder: "", words: {},
  entries: [
    ["/a/", "", "الشركاء", "", "من معنا في العمل"],
    ["/b/", "s", "خطوة", "", "عمل منظمتكم مع غيرها"],
    ["/c/", "", "شركة", "", "تجارة"],
  ],
  forms: { "شركا": "الشركاء", "منظمه": "منظمتكم", "~شركا": "الشركا" },
  groups: ["شريك شركا"],
  terms: ["تشبيك", "شراكة"],
};
const engine = new Engine({ ...index, forms: { "شركا": "الشركا", "منظمه": "منظمتكم" } });
const found = (query: string): number[] => engine.find(query).map((hit) => hit.entry);

test("a singular finds its broken plural by the term's names", () => {
  assert.deepEqual(found("شريك"), [0]);
});

test("a word finds its form with an enclitic", () => {
  assert.deepEqual(found("منظمة"), [1]);
});

test("every word must be there, as long as any entry has them all", () => {
  assert.deepEqual(found("عمل منظمة"), [1]);
  assert.deepEqual(found("تجارة منظمة").sort(), [1, 2]);
});

test("idle words alone still search", () => {
  assert.deepEqual(found("في"), [0]);
});

test("nothing is found by likeness", () => {
  assert.deepEqual(found("شركت"), []);
});

test("terms nearly alike are offered instead", () => {
  assert.deepEqual(nearestTerms("تشبييك", index.terms), ["تشبيك"]);
  assert.equal(distance("ab", "ba"), 1);
});

test("an excerpt begins near the first match and is cut at spaces", () => {
  const text = `${"كلمة ".repeat(60)}هدف ${"كلمة ".repeat(60)}`;

  const cut = excerpt(text, new Set(["هدف"]));

  assert.ok(cut.startsWith("… كلمة") && cut.includes("هدف") && cut.endsWith("كلمة …"));
});
