/** The countdown's arithmetic: pure, so that two windows show the same second. */

import type { Countdown } from "./board.ts";

/** Gives the countdown of a slide: the one under way, or a fresh one. */
export function countdownOf(current: Countdown | null, anchor: string, seconds: number): Countdown {
  return current?.anchor === anchor ? current : { anchor, left: seconds, endsAt: null };
}

export function secondsLeft(countdown: Countdown, now: number): number {
  if (countdown.endsAt === null) return countdown.left;
  return Math.max(0, Math.ceil((countdown.endsAt - now) / 1000));
}

/** Starts a countdown that stands still and stops one that runs; at zero there is nothing to start. */
export function toggled(countdown: Countdown, now: number): Countdown {
  const left = secondsLeft(countdown, now);
  if (countdown.endsAt !== null || left === 0) return { ...countdown, left, endsAt: null };
  return { ...countdown, endsAt: now + left * 1000 };
}

/** Adds a minute, whether it runs or not; one that has run out runs again. */
export function withMore(countdown: Countdown, now: number): Countdown {
  const left = secondsLeft(countdown, now) + 60;
  if (countdown.endsAt === null) return { ...countdown, left };
  return { ...countdown, left, endsAt: Math.max(countdown.endsAt, now) + 60_000 };
}

/** Writes seconds as minutes and seconds, or with hours from one hour on. */
export function timeText(seconds: number, digits: string, hasHours = false): string {
  const parts = hasHours
    ? [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
    : [Math.floor(seconds / 60), seconds % 60];
  return inDigits(parts.map((part) => String(part).padStart(2, "0")).join(":"), digits);
}

export function inDigits(text: string, digits: string): string {
  return digits === "arab" ? text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text;
}
