/** Finds entries: the query's words, their forms and their term's names; spelling folded, nothing fuzzy. */

import MiniSearch, { type Query } from "minisearch";
import { normalise } from "../fold.ts";
import { analyses, lightStem } from "./analyses.ts";
import type { SearchIndex } from "./index.ts";

export interface Hit {
  readonly entry: number;
  /** Folded words of the entry that answered the query. */
  readonly matched: readonly string[];
}

const IDLE = new Set(
  "في من علي الي عن مع ما هل او ان the a an of in on to for and or is".split(" "),
);
const FORM_WEIGHT = 0.4;
const PREFIX_WEIGHT = 0.3;
const SHORTEST_PREFIX = 3;

export function wordsOf(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export class Engine {
  readonly #index: SearchIndex;
  readonly #search: MiniSearch;
  readonly #groups = new Map<string, string[]>();

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#search = new MiniSearch({
      fields: ["title", "context", "text"],
      tokenize: wordsOf,
      processTerm: (term) => term,
    });
    this.#search.addAll(
      index.entries.map(([, , title, context, text], id) => ({ id, title, context, text })),
    );
    for (const group of index.groups) {
      const names = group.split(" ");
      for (const name of names) this.#groups.set(name, [...(this.#groups.get(name) ?? []), ...names]);
    }
  }

  /** Finds entries with all words of the query; with any of them when none has all. */
  find(query: string): Hit[] {
    const all = wordsOf(query);
    const telling = all.filter((word) => !IDLE.has(word));
    const words = telling.length > 0 ? telling : all;
    if (words.length === 0) return [];
    const queries = words.map((word, at) => this.#oneWord(word, at === words.length - 1));
    const found = this.#run({ combineWith: "AND", queries });
    return found.length > 0 || words.length === 1 ? found : this.#run({ combineWith: "OR", queries });
  }

  /** Gives every word that the query's word may stand for, itself first. */
  expand(word: string): string[] {
    const guesses = analyses(word).filter((guess) => guess in this.#index.forms || this.#groups.has(guess));
    const bases = [word, ...guesses];
    const names = bases.flatMap((base) => [base, ...(this.#groups.get(base) ?? [])]);
    const keys = [...names, `~${lightStem(word)}`];
    const forms = keys.flatMap((key) => (this.#index.forms[key] ?? "").split(" "));
    return [...new Set([...names, ...forms])].filter((form) => form !== "");
  }

  #oneWord(word: string, isLast: boolean): Query {
    const [own = word, ...others] = this.expand(word);
    const forms: Query[] = others.map((form) => ({ queries: [form], boostTerm: () => FORM_WEIGHT }));
    const begun: Query[] =
      isLast && word.length >= SHORTEST_PREFIX
        ? [{ queries: [word], prefix: true, boostTerm: () => PREFIX_WEIGHT }]
        : [];
    return { combineWith: "OR", queries: [own, ...forms, ...begun] };
  }

  #run(query: Query): Hit[] {
    const options = { boost: { title: 4, context: 1.5 }, prefix: false, fuzzy: false as const };
    return this.#search.search(query, options).map((result) => ({ entry: result.id as number, matched: result.terms }));
  }
}
