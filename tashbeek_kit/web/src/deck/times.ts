/** The presenter's clocks: the wall's, the lesson's, and how far it is ahead or behind. */

import { show as showElement } from "../nodes.ts";
import { planOf, type Place } from "./agenda.ts";
import { inDigits, timeText } from "./countdown.ts";
import { recall, remember } from "./memory.ts";
import { paceOf, passedSeconds, readLessonClock, toggledLesson, writeLessonClock, type LessonClock } from "./pace.ts";

export class Times {
  readonly #body: HTMLElement;
  readonly #deck: string;
  readonly #digits: string;
  #clock: LessonClock;

  constructor(body: HTMLElement, deck: string, digits: string) {
    this.#body = body;
    this.#deck = deck;
    this.#digits = digits;
    this.#clock = readLessonClock(recall(deck, "clock"), Date.now()) ?? fresh("");
  }

  /** Starts, stops or goes on with the clock of a lesson. */
  toggle(lesson: string): void {
    this.#keep(toggledLesson(this.#clock.lesson === lesson ? this.#clock : fresh(lesson), Date.now()));
  }

  restart(lesson: string): void {
    this.#keep(toggledLesson(fresh(lesson), Date.now()));
  }

  paint(place: Place): void {
    const now = new Date();
    const isOurs = this.#clock.lesson === place.lesson;
    const passed = isOurs ? passedSeconds(this.#clock, now.getTime()) : 0;
    this.#write(".wall-clock", timeText(now.getHours() * 60 + now.getMinutes(), this.#digits));
    this.#write(".elapsed", timeText(passed, this.#digits, true));
    this.#paintPace(place, passed / 60, isOurs && (passed > 0 || this.#clock.since !== null));
    this.#paintButtons(isOurs && passed > 0, isOurs && this.#clock.since !== null);
  }

  #paintPace(place: Place, elapsed: number, hasStarted: boolean): void {
    const pace = this.#body.querySelector<HTMLElement>(".pace");
    if (!pace) return;
    const { begins, plan } = planOf(this.#body, place);
    const { kind, minutes } = paceOf(elapsed, begins, plan);
    const key = !hasStarted ? "waiting" : kind === "on-time" ? "onTime" : kind;
    pace.dataset["state"] = hasStarted ? kind : "waiting";
    const words = (pace.dataset[key] ?? "").replace("{minutes}", inDigits(String(minutes), this.#digits));
    this.#write(".pace-words", words);
    const later = Math.max(0, Math.min(1, plan > 0 ? (elapsed - begins) / plan : 0));
    this.#body.style.setProperty("--step-passed", hasStarted ? later.toFixed(3) : "0");
  }

  #paintButtons(hasStarted: boolean, isRunning: boolean): void {
    const button = this.#body.querySelector<HTMLElement>('[data-command="lesson-clock"]');
    if (button) button.textContent = button.dataset[isRunning ? "pause" : hasStarted ? "resume" : "start"] ?? "";
    showElement(this.#body.querySelector<HTMLElement>('[data-command="lesson-again"]'), hasStarted && !isRunning);
  }

  #write(selector: string, words: string): void {
    const element = this.#body.querySelector(selector);
    if (element && element.textContent !== words) element.textContent = words;
  }

  #keep(clock: LessonClock): void {
    this.#clock = clock;
    remember(this.#deck, "clock", writeLessonClock(clock));
  }
}

function fresh(lesson: string): LessonClock {
  return { lesson, passed: 0, since: null };
}
