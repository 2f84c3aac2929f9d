/** Shows on a slide what the board says: the uncovered answer and the countdown. */

import type { Show } from "./board.ts";
import { countdownOf, secondsLeft, timeText } from "./countdown.ts";
import { all, show as showElement } from "../nodes.ts";

/** Uncovers the answers of a slide, or covers them again. */
export function paintAnswer(slide: HTMLElement, isRevealed: boolean): void {
  slide.toggleAttribute("data-revealed", isRevealed);
  for (const mark of all(slide, ".mark, .gap-answer")) showElement(mark, isRevealed);
}

/** Shows one card of a slide whose cards come one at a time. */
export function paintPart(slide: HTMLElement, part: number): void {
  if (slide.dataset["parts"] === undefined) return;
  for (const [at, card] of all(slide, ".card").entries()) showElement(card, at === part);
}

/** Shows a slide's countdown at this second. */
export function paintClock(slide: HTMLElement, board: Show, digits: string, now: number): void {
  const clock = slide.querySelector<HTMLElement>(".clock");
  if (!clock) return;
  const whole = secondsOf(slide);
  const countdown = countdownOf(board.countdown, slide.dataset["anchor"] ?? "", whole);
  const left = secondsLeft(countdown, now);
  const time = clock.querySelector<HTMLElement>(".clock-time");
  if (time) time.textContent = timeText(left, digits);
  clock.style.setProperty("--left", String(Math.min(100, (left / Math.max(whole, 1)) * 100)));
  clock.dataset["state"] = left === 0 ? "over" : countdown.endsAt === null ? "still" : "running";
  showElement(clock.querySelector<HTMLElement>(".clock-over"), left === 0);
  paintClockButton(clock.querySelector<HTMLElement>(".clock-buttons [data-command=clock]"), countdown.endsAt !== null && left > 0);
}

/** Lets a countdown be touched: without the script its buttons would promise too much. */
export function wakeClock(slide: HTMLElement): void {
  for (const face of all<HTMLButtonElement>(slide, ".clock-face")) face.disabled = false;
  for (const buttons of all(slide, ".clock-buttons")) showElement(buttons);
}

export function paintClockButton(button: HTMLElement | null, isRunning: boolean): void {
  if (button) button.textContent = button.dataset[isRunning ? "pause" : "start"] ?? "";
}

export function secondsOf(slide: HTMLElement | undefined): number {
  return Number(slide?.querySelector<HTMLElement>(".clock")?.dataset["seconds"] ?? 0);
}
