/** What was found, page by page, each step a link of its own. */

import { make } from "../nodes.ts";
import type { Hit } from "./engine.ts";
import { excerpt, marked } from "./excerpt.ts";
import type { SearchIndex } from "./index.ts";

const MOST_PAGES = 12;
const MOST_ON_PAGE = 4;

/** Makes the list of results; addresses are counted from the site's root. */
export function resultList(index: SearchIndex, hits: readonly Hit[], root: string): HTMLElement {
  const list = make("ol", { class: "search-pages", lang: index.language, dir: index.direction });
  for (const [address, found] of [...byPage(index, hits)].slice(0, MOST_PAGES)) {
    list.append(make("li", {}, pageTitle(index, address), pageHits(index, found, root)));
  }
  return list;
}

function byPage(index: SearchIndex, hits: readonly Hit[]): Map<string, Hit[]> {
  const pages = new Map<string, Hit[]>();
  for (const hit of hits) {
    const address = index.entries[hit.entry]?.[0] ?? "";
    pages.set(address, [...(pages.get(address) ?? []), hit]);
  }
  return pages;
}

function pageTitle(index: SearchIndex, address: string): HTMLElement {
  const own = index.entries.find((entry) => entry[0] === address && entry[1] === "");
  const any = index.entries.find((entry) => entry[0] === address);
  return make("p", { class: "search-page" }, own ? [own[3], own[2]].filter(Boolean).join(" · ") : (any?.[3] ?? ""));
}

function pageHits(index: SearchIndex, hits: readonly Hit[], root: string): HTMLElement {
  const list = make("ul", { class: "search-hits" });
  for (const hit of hits.slice(0, MOST_ON_PAGE)) {
    const entry = index.entries[hit.entry];
    if (entry) list.append(make("li", {}, hitLink(index, entry, new Set(hit.matched), root)));
  }
  return list;
}

function hitLink(index: SearchIndex, entry: SearchIndex["entries"][number], matched: ReadonlySet<string>,
  root: string): HTMLElement {
  const [address, anchor, title, , text] = entry;
  const folder = index.folder === "" ? "" : `${index.folder}/`;
  const href = `${root}${folder}${address.replace(/^\//, "")}index.html${anchor === "" ? "" : `#${anchor}`}`;
  return make(
    "a",
    { href, class: "search-hit" },
    make("span", { class: "search-title", dir: "auto" }, ...marked(title, matched)),
    make("span", { class: "search-excerpt" }, ...marked(excerpt(text, matched), matched)),
  );
}
