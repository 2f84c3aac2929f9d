/** What the hall sees at this moment, as one small value that two windows can hold in step. */

export interface Countdown {
  /** The slide it belongs to. */
  readonly anchor: string;
  /** Seconds left while it stands still. */
  readonly left: number;
  /** When it ends, in milliseconds since 1970, while it runs. */
  readonly endsAt: number | null;
}

export interface Show {
  readonly anchor: string;
  readonly language: string;
  /** Which card of a slide whose cards come one at a time, from 0. */
  readonly part: number;
  readonly isBlack: boolean;
  readonly isDark: boolean;
  readonly isRevealed: boolean;
  readonly countdown: Countdown | null;
  /** Later changes carry greater stamps; 0 for a window that has just opened. */
  readonly stamp: number;
}

type Listener = (show: Show, before: Show) => void;

export class Board {
  #show: Show;
  readonly #listeners: Listener[] = [];

  constructor(show: Show) {
    this.#show = show;
  }

  get show(): Show {
    return this.#show;
  }

  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Changes something here; the other window hears of it. */
  change(part: Partial<Omit<Show, "stamp">>): void {
    const moved = part.anchor !== undefined && part.anchor !== this.#show.anchor;
    this.#put({
      ...this.#show,
      ...(moved ? { isRevealed: false, part: 0 } : {}),
      ...part,
      stamp: Math.max(Date.now(), this.#show.stamp + 1),
    });
  }

  /** Takes over what the other window shows, if it changed later. */
  adopt(other: Show): void {
    if (other.stamp > this.#show.stamp) this.#put(other);
  }

  #put(next: Show): void {
    const before = this.#show;
    this.#show = next;
    for (const listener of this.#listeners) listener(next, before);
  }
}

/** Reads what another window sent; anything else than a show is no show. */
export function readShow(value: unknown): Show | null {
  if (!isRecord(value)) return null;
  const { anchor, language, part, isBlack, isDark, isRevealed, stamp } = value;
  const countdown = readCountdown(value["countdown"]);
  const isWhole =
    typeof anchor === "string" &&
    typeof language === "string" &&
    typeof part === "number" &&
    typeof isBlack === "boolean" &&
    typeof isDark === "boolean" &&
    typeof isRevealed === "boolean" &&
    typeof stamp === "number";
  return isWhole ? { anchor, language, part, isBlack, isDark, isRevealed, countdown, stamp } : null;
}

function readCountdown(value: unknown): Countdown | null {
  if (!isRecord(value)) return null;
  const { anchor, left, endsAt } = value;
  if (typeof anchor !== "string" || typeof left !== "number") return null;
  return { anchor, left, endsAt: typeof endsAt === "number" ? endsAt : null };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
