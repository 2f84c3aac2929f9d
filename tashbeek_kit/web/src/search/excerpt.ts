/** The piece of a text around its first match, with every matched word marked. */

import { normalise } from "../fold.ts";
import { make } from "../nodes.ts";

const WORD = /[\p{L}\p{N}\p{M}\u0640_]+/gu;
const BEFORE = 60;
const WHOLE = 160;

/** Cuts a text at spaces around its first matched word. */
export function excerpt(text: string, matched: ReadonlySet<string>): string {
  const first = [...text.matchAll(WORD)].find((word) => matched.has(normalise(word[0])));
  const at = first?.index ?? 0;
  const from = at > BEFORE ? text.indexOf(" ", at - BEFORE) + 1 : 0;
  const until = from + WHOLE < text.length ? text.lastIndexOf(" ", from + WHOLE) : text.length;
  return `${from > 0 ? "… " : ""}${text.slice(from, until)}${until < text.length ? " …" : ""}`;
}

/** Gives a text as nodes, its matched words in `mark`. */
export function marked(text: string, matched: ReadonlySet<string>): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const word of text.matchAll(WORD)) {
    if (!matched.has(normalise(word[0]))) continue;
    nodes.push(text.slice(end, word.index), make("mark", {}, word[0]));
    end = word.index + word[0].length;
  }
  return [...nodes, text.slice(end)];
}
