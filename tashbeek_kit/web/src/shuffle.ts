/** Shuffles the same way for the same seed, so that a visit can be told again. */

/** Puts the entries in a new order; pinned ones keep their place. */
export function shuffle<T>(entries: readonly T[], seed: string, isPinned: (entry: T) => boolean): T[] {
  const free = entries.filter((entry) => !isPinned(entry));
  const next = randomFrom(seed);
  for (let last = free.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const moved = free[last] as T; // Both are inside the list: see the bounds of the loop.
    free[last] = free[other] as T;
    free[other] = moved;
  }
  return entries.map((entry) => (isPinned(entry) ? entry : (free.shift() as T)));
}

/** Mulberry32 on an FNV-1a hash: small, and good enough for the order of options. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
