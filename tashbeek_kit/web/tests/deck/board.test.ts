/** The board: the later change wins, and nothing but a show is taken for one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Board, readShow, type Show } from "../../src/deck/board.ts";

const opening: Show = {
  anchor: "one", language: "ar", part: 0, isBlack: false, isDark: false, isRevealed: false, countdown: null, stamp: 0,
};

test("a window that has just opened takes over what the other shows", () => {
  const other = new Board(opening);
  other.change({ anchor: "two", language: "en" });
  const opened = new Board(opening);

  opened.adopt(other.show);

  assert.deepEqual(opened.show, other.show);
});

test("an older change is not taken over", () => {
  const board = new Board(opening);
  board.change({ anchor: "two" });
  const shown = board.show;

  board.adopt({ ...opening, anchor: "three", stamp: 1 });

  assert.equal(board.show, shown);
});

test("another slide covers its answer and begins at its first card", () => {
  const board = new Board({ ...opening, isRevealed: true, part: 3 });

  board.change({ anchor: "two" });

  assert.deepEqual([board.show.isRevealed, board.show.part], [false, 0]);
});

test("a message that is no show is refused", () => {
  assert.equal(readShow(null), null);
  assert.equal(readShow({ ...opening, anchor: 7 }), null);
  assert.deepEqual(readShow({ ...opening, extra: true }), opening);
});
