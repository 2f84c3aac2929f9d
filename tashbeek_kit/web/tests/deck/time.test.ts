/** Countdown, lesson clock and pace: arithmetic that two windows must agree on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countdownOf, secondsLeft, timeText, toggled, withMore } from "../../src/deck/countdown.ts";
import { paceOf, passedSeconds, readLessonClock, toggledLesson, writeLessonClock } from "../../src/deck/pace.ts";

const still = { anchor: "a", left: 90, endsAt: null };

test("a countdown starts, runs and stops where it is", () => {
  const running = toggled(still, 1000);
  const stopped = toggled(running, 31_000);

  assert.equal(secondsLeft(running, 31_000), 60);
  assert.deepEqual(stopped, { anchor: "a", left: 60, endsAt: null });
});

test("a minute more is added whether it runs or not, also after its end", () => {
  assert.equal(secondsLeft(withMore(still, 0), 0), 150);
  assert.equal(secondsLeft(withMore(toggled(still, 0), 0), 0), 150);
  assert.equal(secondsLeft(withMore(toggled(still, 0), 200_000), 200_000), 60);
});

test("another slide has a countdown of its own", () => {
  assert.deepEqual(countdownOf(still, "b", 30), { anchor: "b", left: 30, endsAt: null });
  assert.equal(countdownOf(still, "a", 30), still);
});

test("time is written in the digits of the page", () => {
  assert.equal(timeText(594, "latn"), "09:54");
  assert.equal(timeText(594, "arab"), "٠٩:٥٤");
  assert.equal(timeText(3723, "latn", true), "01:02:03");
});

test("pace compares with the span in which the step is planned", () => {
  assert.deepEqual(paceOf(12, 10, 5), { kind: "on-time", minutes: 0 });
  assert.deepEqual(paceOf(18.5, 10, 5), { kind: "late", minutes: 3 });
  assert.deepEqual(paceOf(6, 10, 5), { kind: "early", minutes: 4 });
});

test("a lesson's clock survives a reload, a stop and a start", () => {
  const running = toggledLesson({ lesson: "1", passed: 0, since: null }, 1000);
  const kept = readLessonClock(writeLessonClock(running), 61_000);

  assert.deepEqual(kept, running);
  assert.equal(passedSeconds(running, 61_000), 60);
  assert.equal(passedSeconds(toggledLesson(toggledLesson(running, 61_000), 100_000), 110_000), 70);
});

test("the clock of another day is forgotten", () => {
  assert.equal(readLessonClock("1 0 1000", 24 * 3600_000), null);
  assert.equal(readLessonClock("no clock", 0), null);
});
