// Bundles scripts and styles and brings the fonts into the folder named by the first argument (default: ../assets).
// Classic scripts, not modules: browsers block module scripts on file://, and kits travel on USB sticks.

import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeFonts } from "./fonts.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, process.argv[2] ?? "../assets");
const packages = join(here, "node_modules");
const amiri = join(packages, "@expo-google-fonts/amiri");
const plex = join(packages, "@expo-google-fonts/ibm-plex-sans-arabic");

/** Each file that the assets carry as it is: where it comes from, where it goes. */
const copies = [
  [join(plex, "LICENSE_FONT"), "fonts/OFL-IBM-Plex-Sans-Arabic.txt"],
  [join(amiri, "400Regular/Amiri_400Regular.ttf"), "fonts/print/Amiri-Regular.ttf"],
  [join(amiri, "400Regular_Italic/Amiri_400Regular_Italic.ttf"), "fonts/print/Amiri-Italic.ttf"],
  [join(amiri, "700Bold/Amiri_700Bold.ttf"), "fonts/print/Amiri-Bold.ttf"],
  [join(amiri, "LICENSE_FONT"), "fonts/print/OFL-Amiri.txt"],
];

const common = {
  absWorkingDir: here,
  outdir: out,
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
};

await build({
  ...common,
  entryPoints: ["src/kit.ts", "src/deck.ts", "src/search.ts"],
  format: "iife",
  target: "es2020",
});

await build({
  ...common,
  entryPoints: ["styles/kit.css", "styles/deck.css"],
  external: ["fonts/*"],
  // The first browsers with cascade layers; newer syntax is rewritten for them.
  target: ["chrome99", "firefox97", "safari15.4"],
});

await writeFonts(join(here, "styles/fonts.css"), packages, out);

for (const [from, to] of copies) {
  await mkdir(dirname(join(out, to)), { recursive: true });
  await cp(from, join(out, to));
}

// search.js carries MiniSearch, whose licence asks for its notice to travel along.
const notice = await readFile(join(packages, "minisearch/LICENSE.txt"), "utf8");
await writeFile(join(out, "NOTICES.txt"), `search.js contains MiniSearch:\n\n${notice}`);
