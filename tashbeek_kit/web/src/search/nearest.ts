/** Terms spelt nearly like a query that found nothing: offered as a choice, never mixed into results. */

import { normalise } from "../fold.ts";

const FARTHEST = 2;

export function nearestTerms(query: string, terms: readonly string[], most = 4): string[] {
  const wanted = normalise(query).trim();
  const farthest = wanted.length < 4 ? 1 : FARTHEST;
  return terms
    .map((term) => ({ term, far: Math.min(...namesOf(term).map((name) => distance(wanted, name))) }))
    .filter(({ far }) => far <= farthest)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ term }) => term);
}

/** A term is near by its whole name or by one of its words, with or without the article. */
function namesOf(term: string): string[] {
  const whole = normalise(term);
  const words = whole.split(" ").filter((word) => word.length > 2);
  return [whole, ...words, ...words.map((word) => word.replace(/^ال/, ""))];
}

/** Counts the letters to add, drop or change, two neighbours swapped counting once. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > FARTHEST) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? Infinity;
}
