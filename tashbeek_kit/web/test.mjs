// Bundles tests/**/*.test.ts and runs them with Node's own test runner, so that any supported Node can run TypeScript.

import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const tests = globSync("tests/**/*.test.ts", { cwd: here }).sort();
const out = mkdtempSync(join(here, "node_modules/.tests-"));

try {
  await build({
    absWorkingDir: here,
    entryPoints: tests,
    outbase: "tests",
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const files = readdirSync(out, { recursive: true })
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join(out, name));
  const run = spawnSync(process.execPath, ["--test", "--enable-source-maps", ...files], { cwd: here, stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
