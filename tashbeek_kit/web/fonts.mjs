// Makes the font files that styles/fonts.css names, each with just the characters of its own unicode-range.
// The style sheet is the only list: a new face or range is written there and nowhere else.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

/** The complete font of each weight, inside node_modules. */
const complete = {
  400: "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
  700: "@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf",
};

export async function writeFonts(styleSheet, packages, out) {
  const css = await readFile(styleSheet, "utf8");
  for (const [, face] of css.matchAll(/@font-face\s*{([^}]*)}/g)) {
    const url = field(face, /url\("([^"]+)"\)/);
    const weight = field(face, /font-weight:\s*(\d+)/);
    const characters = expand(field(face, /unicode-range:\s*([^;]+);/));
    const font = rename(await readFile(join(packages, complete[weight])));
    const file = await subsetFont(font, characters, { targetFormat: "woff2" });
    await mkdir(dirname(join(out, url)), { recursive: true });
    await writeFile(join(out, url), file);
  }
}

/** The licence reserves the name "Plex" for unmodified files. The new names are as long as the old ones. */
function rename(font) {
  const names = font.toString("latin1");
  const renamed = names
    .replaceAll(utf16("IBM Plex"), utf16("Tashbeek"))
    .replaceAll(utf16("IBMPlex"), utf16("TashKit"));
  return Buffer.from(renamed, "latin1");
}

/** Text as the bytes of a font's name table, one character a byte. */
function utf16(text) {
  return [...text].map((letter) => `\0${letter}`).join("");
}

function field(face, pattern) {
  const found = face.match(pattern);
  if (!found) throw new Error(`fonts.css: a @font-face lacks ${pattern}`);
  return found[1];
}

/** "U+0041-0043, U+0020" gives "ABC ". */
function expand(unicodeRange) {
  const ranges = unicodeRange.split(",").map((range) => {
    const [first, last = first] = range.trim().replace(/^U\+/i, "").split("-");
    return [parseInt(first, 16), parseInt(last, 16)];
  });
  return ranges.map(([first, last]) => spread(first, last)).join("");
}

function spread(first, last) {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join("");
}
