/** Keeps the projector's and the presenter's window in step, also from a USB stick and after a reload.

   Messages between windows work on file://, where BroadcastChannel does not. Each window repeats what it
   shows every second, so that one that was reloaded is found again without asking. */

import { isRecord, readShow, type Board } from "./board.ts";

const REPEAT = 1000;
const SILENCE = 4000;

export class Link {
  readonly #deck: string;
  readonly #board: Board;
  #other: Window | null = null;
  #heard = 0;

  constructor(deck: string, board: Board) {
    this.#deck = deck;
    this.#board = board;
    this.#other = window.opener as Window | null;
    window.addEventListener("message", (event) => this.#receive(event));
    board.listen(() => this.#send());
    window.setInterval(() => this.#send(), REPEAT);
    this.#send();
  }

  /** Says whether the other window answered lately. */
  get isOpen(): boolean {
    return this.#other !== null && !this.#other.closed && Date.now() - this.#heard < SILENCE;
  }

  /** Opens the other window, or brings it to the front; says whether the browser allowed it. */
  open(address: string, features: string): boolean {
    if (this.isOpen) {
      this.#other?.focus();
      return true;
    }
    this.#other = window.open(address, "_blank", features);
    return this.#other !== null;
  }

  #send(): void {
    if (!this.#other || this.#other.closed) return;
    // No target origin: pages from a USB stick have none. What is sent is only a place in the slides.
    this.#other.postMessage({ deck: this.#deck, show: this.#board.show }, "*");
  }

  #receive(event: MessageEvent): void {
    if (!isFromHere(event) || !isRecord(event.data) || event.data["deck"] !== this.#deck) return;
    const show = readShow(event.data["show"]);
    if (!show || !event.source || event.source === window) return;
    const isNew = !this.isOpen;
    this.#other = event.source as Window;
    this.#heard = Date.now();
    this.#board.adopt(show);
    if (isNew) this.#send();
  }
}

function isFromHere(event: MessageEvent): boolean {
  return location.protocol === "file:" ? ["null", "file://"].includes(event.origin) : event.origin === location.origin;
}
