/** One language's index as its script leaves it, and the way to fetch that script. */

export interface SearchIndex {
  readonly language: string;
  readonly direction: string;
  readonly name: string;
  readonly locale: string;
  /** Folder of the language under the site's root; empty for the first. */
  readonly folder: string;
  readonly words: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** Address, anchor, title, context, text. */
  readonly entries: readonly (readonly [string, string, string, string, string])[];
  /** An attested word, or `~` and a light stem, with the words that are forms of it. */
  readonly forms: Readonly<Record<string, string>>;
  /** The one-word names of each term. */
  readonly groups: readonly string[];
  readonly terms: readonly string[];
}

declare global {
  interface Window {
    tashbeekIndex?: Record<string, SearchIndex>;
  }
}

/** Fetches a language's index once; a script tag works from a USB stick, where nothing else does. */
export function loadIndex(base: string, language: string): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const index = window.tashbeekIndex?.[language];
      if (index) resolve(index);
      else reject(new Error(`No search index for ${language}`));
    };
    if (window.tashbeekIndex?.[language]) return settle();
    const script = document.createElement("script");
    script.src = `${base}search-${language}.js`;
    script.addEventListener("load", settle);
    script.addEventListener("error", settle);
    document.head.append(script);
  });
}

/** Puts the index's own words for the interface together. */
export function wordOf(index: SearchIndex, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const entry = index.words[key] ?? "";
  const plural = new Intl.PluralRules(index.locale).select(Number(values["count"] ?? 0));
  const chosen = typeof entry === "string" ? entry : (entry[plural] ?? entry["other"] ?? "");
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "number" ? new Intl.NumberFormat(index.locale).format(value) : value;
  });
}
