/** How the lesson stands against its plan: pure arithmetic in minutes. */

export interface Pace {
  readonly kind: "late" | "early" | "on-time";
  readonly minutes: number;
}

/** Compares the time passed with the time in which the step should be under way. */
export function paceOf(elapsed: number, begins: number, plan: number): Pace {
  const late = Math.floor(elapsed - (begins + plan));
  if (late >= 1) return { kind: "late", minutes: late };
  const early = Math.floor(begins - elapsed);
  return early >= 1 ? { kind: "early", minutes: early } : { kind: "on-time", minutes: 0 };
}

/** The clock of a lesson: when it was started, and what had passed before it was stopped. */
export interface LessonClock {
  readonly lesson: string;
  readonly passed: number;
  readonly since: number | null;
}

const OLDEST = 12 * 3600_000;

export function passedSeconds(clock: LessonClock, now: number): number {
  return Math.floor((clock.passed + (clock.since === null ? 0 : now - clock.since)) / 1000);
}

export function toggledLesson(clock: LessonClock, now: number): LessonClock {
  if (clock.since === null) return { ...clock, since: now };
  return { ...clock, passed: clock.passed + now - clock.since, since: null };
}

/** Reads a clock kept on the device; one of yesterday's training is no longer of use. */
export function readLessonClock(text: string | null, now: number): LessonClock | null {
  if (text === null) return null;
  const [lesson, passed, since] = text.split(" ");
  const clock = { lesson: lesson ?? "", passed: Number(passed), since: since === "-" ? null : Number(since) };
  const isSound = Number.isFinite(clock.passed) && (clock.since === null || Number.isFinite(clock.since));
  return isSound && (clock.since === null || now - clock.since < OLDEST) ? clock : null;
}

export function writeLessonClock(clock: LessonClock): string {
  return `${clock.lesson} ${clock.passed} ${clock.since ?? "-"}`;
}
