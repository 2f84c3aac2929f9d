/** Storage for tests: a device that keeps everything, keeps nothing, or is full. */
import type { Shelf } from "../src/store.ts";

export class MemoryShelf implements Shelf {
  readonly kept = new Map<string, string>();
  isFull = false;

  get length(): number {
    return this.kept.size;
  }

  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

/** Refuses everything, as a browser does whose storage is switched off. */
export const refusing: Shelf = {
  get length(): number {
    throw new DOMException("denied", "SecurityError");
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};

function refuse(): never {
  throw new DOMException("denied", "SecurityError");
}
