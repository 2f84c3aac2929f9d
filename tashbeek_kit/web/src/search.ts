/** The search script: added to the page when the reader opens the search, not before. */

import { SearchDialog } from "./search/dialog.ts";
import { Engine } from "./search/engine.ts";
import { loadIndex } from "./search/index.ts";
import "./search/opener.ts";

let opening: Promise<SearchDialog> | null = null;

function open(base: string): void {
  const language = document.documentElement.lang;
  opening ??= loadIndex(base, language).then((index) => new SearchDialog(base, index, otherLanguages(language)));
  opening.then((dialog) => dialog.open()).catch(() => {
    // Without an index the header's link still leads to the glossary.
    opening = null;
  });
}

function otherLanguages(own: string): string[] {
  const links = document.querySelectorAll<HTMLElement>("[data-language-link]");
  return [...new Set([...links].map((link) => link.lang))].filter((code) => code !== "" && code !== own);
}

window.tashbeekSearch = { open, find: (index, query) => new Engine(index).find(query) };
