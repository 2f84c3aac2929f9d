/** What a folded word may be a form of; the twin of tashbeek_kit/search/analyses.py. */

const SHORTEST = 3;
const PROCLITICS = ["", "و", "ف"].flatMap((first) =>
  ["", "ال", "لل", "بال", "كال", "ب", "ك", "ل", "س"].map((second) => first + second),
);
const ENCLITICS = ["", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كما", "نا", "ي"];
const ENDINGS = ["ه", "ات", "ون", "ين", "ان", "تان", "تين", "ي", "يه", "يات", "يون", "يين"];
const BEFORE_ENCLITIC = ["و", "ي"];
const LIGHT_ENDINGS = ["تين", "تان", "ات", "ون", "ين", "ان", "ه"];
const ARTICLES = ["وال", "فال", "بال", "كال", "ولل", "ال", "لل"];
const ENGLISH_ENDINGS: readonly (readonly [string, string])[] = [
  ["ies", "y"], ["es", ""], ["es", "e"], ["s", ""], ["ed", ""], ["ed", "e"], ["ing", ""], ["ing", "e"],
];

export function analyses(word: string): string[] {
  const found = new Set(isAscii(word) ? english(word) : arabic(word));
  found.delete(word);
  return [...found];
}

export function lightStem(word: string): string {
  if (isAscii(word)) return word.endsWith("s") && word.length > SHORTEST + 1 ? word.slice(0, -1) : word;
  const article = ARTICLES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST) ?? "";
  const stem = word.slice(article.length);
  const ending = LIGHT_ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST) ?? "";
  return stem.slice(0, stem.length - ending.length);
}

function arabic(word: string): string[] {
  return PROCLITICS.filter((one) => word.startsWith(one) && word.length - one.length >= SHORTEST).flatMap((proclitic) => {
    const rest = word.slice(proclitic.length);
    return ENCLITICS.filter((one) => rest.endsWith(one) && rest.length - one.length >= SHORTEST).flatMap((enclitic) =>
      bases(rest.slice(0, rest.length - enclitic.length), enclitic !== ""),
    );
  });
}

function bases(stem: string, hasEnclitic: boolean): string[] {
  const endings = hasEnclitic ? [...ENDINGS, ...BEFORE_ENCLITIC] : ENDINGS;
  const found = endings
    .filter((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST)
    .map((one) => stem.slice(0, -one.length))
    .flatMap((base) => [base, `${base}ه`]);
  const hasOpenTaa = hasEnclitic && stem.endsWith("ت") && stem.length > SHORTEST;
  return [stem, ...found, ...(hasOpenTaa ? [`${stem.slice(0, -1)}ه`] : [])];
}

function english(word: string): string[] {
  return ENGLISH_ENDINGS.filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST).map(
    ([ending, instead]) => word.slice(0, -ending.length) + instead,
  );
}

function isAscii(word: string): boolean {
  return [...word].every((letter) => letter < "\u0080");
}
