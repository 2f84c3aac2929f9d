/** Fingers and mouse on a slide: a swipe turns it, a touch at an edge too, both as a page is turned. */

import type { Command } from "./keys.ts";

const SWIPE = 50;
const EDGE = 0.22;

/** Gives what a swipe asks for: the page is pulled from where the next one lies. */
export function swipeOf(across: number, down: number, direction: string): Command | null {
  if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(down) * 1.5) return null;
  const isTowardsEnd = direction === "rtl" ? across > 0 : across < 0;
  return isTowardsEnd ? "next" : "back";
}

/** Gives what a touch asks for, by its place from the left edge (0) to the right (1). */
export function touchOf(place: number, direction: string): Command | null {
  const fromStart = direction === "rtl" ? 1 - place : place;
  if (fromStart < EDGE) return "back";
  return fromStart > 1 - EDGE ? "next" : null;
}

export function listenToTouch(area: HTMLElement, direction: () => string, run: (command: Command) => void): void {
  let from: PointerEvent | null = null;
  area.addEventListener("pointerdown", (event) => {
    from = event.isPrimary && !isBusy(event) ? event : null;
  });
  area.addEventListener("pointerup", (event) => {
    if (!from || event.pointerId !== from.pointerId) return;
    const across = event.clientX - from.clientX;
    const down = event.clientY - from.clientY;
    from = null;
    const isStill = Math.abs(across) < 10 && Math.abs(down) < 10;
    const command = isStill
      ? touchOf(event.clientX / window.innerWidth, direction())
      : swipeOf(across, down, direction());
    if (command && !hasSelection()) run(command);
  });
}

function isBusy(event: PointerEvent): boolean {
  return event.target instanceof Element && event.target.closest("button, a, summary") !== null;
}

function hasSelection(): boolean {
  return (window.getSelection()?.toString() ?? "") !== "";
}
