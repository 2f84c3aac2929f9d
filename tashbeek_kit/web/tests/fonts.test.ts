/** The type of the screen: its parts must not overlap, and must cover plain Arabic and English text. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync("styles/fonts.css", "utf8");

interface Face {
  readonly url: string;
  readonly weight: string;
  readonly ranges: readonly (readonly [number, number])[];
}

function readRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const [first = "", last = first] = range.trim().replace("U+", "").split("-");
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

const faces: readonly Face[] = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, face = ""]) => ({
  url: /url\("([^"]+)"\)/.exec(face)?.[1] ?? "",
  weight: /font-weight:\s*(\d+)/.exec(face)?.[1] ?? "",
  ranges: readRanges(/unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? ""),
}));

function urlsFor(character: string, weight: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  return faces
    .filter((face) => face.weight === weight && face.ranges.some(([first, last]) => first <= code && code <= last))
    .map((face) => face.url);
}

for (const weight of ["400", "700"]) {
  test(`every character belongs to one file at most (${weight})`, () => {
    for (let code = 0x20; code < 0xffff; code += 1) {
      const urls = urlsFor(String.fromCodePoint(code), weight);

      assert.ok(urls.length <= 1, `U+${code.toString(16)} is in ${urls.join(" and ")}`);
    }
  });

  test(`plain Arabic text needs no part but the Arabic and the Latin one (${weight})`, () => {
    const text = "التَّشبيكُ بين المنظّمات الأهليّة، «مقدّمة»؛ ٣ جلسات (2026) — لماذا؟ گ پ چ ۴ ﷺ";

    const urls = new Set([...text].flatMap((character) => urlsFor(character, weight)));

    assert.deepEqual([...urls].sort(), [
      `fonts/tashbeek-sans-arabic-${weight}.woff2`,
      `fonts/tashbeek-sans-latin-${weight}.woff2`,
    ]);
  });

  test(`plain English text needs the Latin part only (${weight})`, () => {
    const text = "Networking between NGOs – “why”, and how? It’s 100% & more… • 2 × 3";

    const urls = new Set([...text].flatMap((character) => urlsFor(character, weight)));

    assert.deepEqual([...urls], [`fonts/tashbeek-sans-latin-${weight}.woff2`]);
  });
}
