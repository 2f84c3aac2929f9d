/** What an item asks of the response inside it. */
import type { Answer, Outcome, Part } from "../answer.ts";

export interface ResponseView {
  read(): Answer;
  write(answer: Answer): void;
  /** True while there is nothing to judge. */
  isEmpty(): boolean;
  /** Judges what stands there; null where nothing is right or wrong. */
  check(): Outcome | null;
  /** Puts the right answer in place and says what to explain. */
  reveal(): readonly Part[];
  /** Lays out the parts for a new try; the same seed gives the same order. */
  arrange(seed: string): void;
}
