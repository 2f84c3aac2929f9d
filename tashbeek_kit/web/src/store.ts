/** Saved answers on this device, by kit, item and version; never by address, so that a page may move. */
import type { Answer } from "./answer.ts";

export interface Attempt {
  readonly answer: Answer;
  readonly score: number;
  readonly hints: number;
  readonly confidence: number | null;
  readonly language: string;
  readonly at: string;
  readonly seconds: number;
}

export interface SavedAnswer {
  readonly schema: 1;
  readonly kit: string;
  readonly item: string;
  readonly version: number;
  readonly language: string;
  /** What is being answered; null once it was given in. */
  readonly draft: Answer | null;
  readonly attempts: readonly Attempt[];
  readonly best: number;
  readonly flagged: boolean;
}

/** The part of localStorage that is needed here. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "tashbeek";
const MOST_ATTEMPTS = 20;

export class Store {
  readonly kit: string;
  readonly #shelf: Shelf | null;
  /** What could not be saved: lives as long as the page. */
  readonly #unsaved = new Map<string, string>();

  constructor(kit: string, shelf: Shelf | null) {
    this.kit = kit;
    this.#shelf = shelf;
  }

  /** False when answers last no longer than the page. */
  get isLasting(): boolean {
    return this.#shelf !== null && this.#unsaved.size === 0;
  }

  read(item: string, version: number): SavedAnswer | null {
    return parseSaved(this.#get(this.#key(item, version)));
  }

  write(saved: SavedAnswer): void {
    const kept = { ...saved, attempts: saved.attempts.slice(-MOST_ATTEMPTS) };
    this.#set(this.#key(saved.item, saved.version), JSON.stringify(kept));
  }

  blank(item: string, version: number, language: string): SavedAnswer {
    return { schema: 1, kit: this.kit, item, version, language, draft: null, attempts: [], best: 0, flagged: false };
  }

  /** Every saved answer of this kit; of an item only its newest version. */
  all(): SavedAnswer[] {
    const newest = new Map<string, SavedAnswer>();
    for (const key of this.#keys()) {
      const saved = parseSaved(this.#get(key));
      if (saved && saved.version >= (newest.get(saved.item)?.version ?? 0)) newest.set(saved.item, saved);
    }
    return [...newest.values()].sort((one, other) => (one.item < other.item ? -1 : 1));
  }

  remove(belongs: (item: string) => boolean = () => true): void {
    for (const key of this.#keys()) {
      const saved = parseSaved(this.#get(key));
      if (!saved || !belongs(saved.item)) continue;
      this.#unsaved.delete(key);
      attempt(() => this.#shelf?.removeItem(key));
    }
  }

  /** A small setting, such as the colour scheme. */
  setting(name: string): string | null {
    return this.#get(`${PREFIX}:${name}`);
  }

  choose(name: string, value: string): void {
    this.#set(`${PREFIX}:${name}`, value);
  }

  #key(item: string, version: number): string {
    return `${PREFIX}:${this.kit}:${item}@${version}`;
  }

  #keys(): string[] {
    const start = `${PREFIX}:${this.kit}:`;
    const kept = attempt(() => {
      const shelf = this.#shelf;
      return shelf ? Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "") : [];
    });
    return [...new Set([...(kept ?? []), ...this.#unsaved.keys()])].filter((key) => key.startsWith(start));
  }

  #get(key: string): string | null {
    return this.#unsaved.get(key) ?? attempt(() => this.#shelf?.getItem(key) ?? null) ?? null;
  }

  #set(key: string, value: string): void {
    const saved = attempt(() => {
      this.#shelf?.setItem(key, value);
      return this.#shelf !== null;
    });
    if (saved) this.#unsaved.delete(key);
    else this.#unsaved.set(key, value);
  }
}

/** Opens the device's storage; browsers refuse it in private windows, by policy, or when it is full. */
export function openShelf(): Shelf | null {
  return attempt(() => window.localStorage) ?? null;
}

/** Reads a saved answer; anything that is not one gives null. */
export function parseSaved(text: string | null): SavedAnswer | null {
  const found = attempt(() => JSON.parse(text ?? "null") as Partial<SavedAnswer> | null);
  if (!found || found.schema !== 1 || typeof found.item !== "string" || !Array.isArray(found.attempts)) return null;
  return found as SavedAnswer;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
