/** From the answers of a quiz to its result. */

export interface Given {
  readonly points: number;
  /** From 0 to 1; null while the question was not answered. */
  readonly score: number | null;
}

export interface Result {
  readonly left: number;
  /** Whole percent of the points. */
  readonly percent: number;
}

export function resultOf(given: readonly Given[]): Result {
  const points = given.reduce((sum, one) => sum + one.points, 0);
  const earned = given.reduce((sum, one) => sum + one.points * (one.score ?? 0), 0);
  // The small share keeps 0.7 × 10 from becoming 69 %.
  const percent = points === 0 ? 0 : Math.floor((earned / points) * 100 + 1e-6);
  return { left: given.filter((one) => one.score === null).length, percent };
}

/** Gives the highest threshold that a percentage reaches, or null. */
export function bandOf(percent: number, thresholds: readonly number[]): number | null {
  const reached = thresholds.filter((from) => from <= percent);
  return reached.length > 0 ? Math.max(...reached) : null;
}
