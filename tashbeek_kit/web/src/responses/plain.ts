/** A response that nobody grades: a scale, free writing, a grid. */
import { readControls, writeControls } from "../controls.ts";
import type { ResponseView } from "./view.ts";

export function viewPlain(article: HTMLElement): ResponseView {
  return {
    read: () => readControls(article),
    write: (answer) => writeControls(article, answer),
    isEmpty: () => Object.keys(readControls(article)).length === 0,
    check: () => null,
    reveal: () => [],
    arrange: () => undefined,
  };
}
