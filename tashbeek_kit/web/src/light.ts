/** The mean of ratings, and what it says: strength, to discuss, needs work. */

export type Light = "strong" | "middle" | "weak";

export interface Mean {
  /** Rounded to one decimal, as it is shown. */
  readonly mean: number;
  readonly most: number;
  readonly light: Light;
}

/** From 4.0 of 5 a strength, from 3.0 to discuss, below that work; other scales keep the same shares. */
export function meanOf(ratings: readonly number[], least: number, most: number): Mean | null {
  if (ratings.length === 0) return null;
  const mean = Math.round((ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length) * 10) / 10;
  const share = (mean - least) / (most - least);
  return { mean, most, light: share >= 0.75 ? "strong" : share >= 0.5 ? "middle" : "weak" };
}
