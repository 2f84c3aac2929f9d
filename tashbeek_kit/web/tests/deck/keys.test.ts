/** Keys and fingers: the direction of reading decides what is next. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf, type Press } from "../../src/deck/keys.ts";
import { swipeOf, touchOf } from "../../src/deck/touch.ts";

const press = (code: string, more: Partial<Press> = {}): Press => ({
  code, ctrlKey: false, altKey: false, metaKey: false, ...more,
});

test("the left arrow goes on in Arabic and back in English", () => {
  assert.equal(commandOf(press("ArrowLeft"), "rtl"), "next");
  assert.equal(commandOf(press("ArrowLeft"), "ltr"), "back");
  assert.equal(commandOf(press("ArrowRight"), "rtl"), "back");
  assert.equal(commandOf(press("ArrowRight"), "ltr"), "next");
});

test("a clicker goes forward in both directions", () => {
  for (const direction of ["rtl", "ltr"]) {
    for (const code of ["PageDown", "Space", "Enter"]) assert.equal(commandOf(press(code), direction), "next");
    for (const code of ["PageUp", "Backspace"]) assert.equal(commandOf(press(code), direction), "back");
  }
});

test("the browser keeps its own shortcuts", () => {
  assert.equal(commandOf(press("KeyF", { ctrlKey: true }), "rtl"), null);
});

test("a swipe pulls the next slide from where it lies", () => {
  assert.equal(swipeOf(120, 10, "rtl"), "next");
  assert.equal(swipeOf(120, 10, "ltr"), "back");
  assert.equal(swipeOf(40, 0, "ltr"), null);
  assert.equal(swipeOf(80, 80, "ltr"), null);
});

test("a touch turns the slide at the edges only", () => {
  assert.equal(touchOf(0.1, "rtl"), "next");
  assert.equal(touchOf(0.9, "rtl"), "back");
  assert.equal(touchOf(0.5, "rtl"), null);
  assert.equal(touchOf(0.9, "ltr"), "next");
});
