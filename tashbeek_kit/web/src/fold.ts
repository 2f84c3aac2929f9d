/** Folds the spelling of Arabic; the twin of language/arabic.py, held to it by tests/cases/normalise.yaml. */

const UNSEEN =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const FOLDED: Readonly<Record<string, string>> = {
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا",
  ؤ: "ء", ئ: "ء",
  ة: "ه", ى: "ي", ی: "ي", ک: "ك",
};
const FOLDABLE = /[أإآٱؤئةىیک\u0660-\u0669\u06f0-\u06f9]/g;
const FINAL_HAMZA = /ء(?![\p{L}\p{N}_])/gu;

/** Gives the same text for every common spelling of the same words. */
export function normalise(text: string): string {
  return text.normalize("NFKC").replace(UNSEEN, "").replace(FOLDABLE, fold).replace(FINAL_HAMZA, "").toLowerCase();
}

function fold(letter: string): string {
  return FOLDED[letter] ?? String((letter.codePointAt(0) ?? 0) & 0xf);
}
