/** The words that the script puts together; the page carries them as data. */

type Entry = string | Readonly<Record<string, string>>;

const carrier = typeof document === "undefined" ? null : document.getElementById("kit-words");
const words = JSON.parse(carrier?.textContent ?? "{}") as Readonly<Record<string, Entry>>;
const tag = typeof words["locale"] === "string" ? words["locale"] : "en";

/** Gives the words for a key, with values filled in; `count` chooses the plural. */
export function word(key: string, values: Readonly<Record<string, number | string>> = {}): string {
  const entry = words[key] ?? "";
  const chosen = typeof entry === "string" ? entry : (entry[plural(values["count"])] ?? entry["other"] ?? "");
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name] ?? ""));
}

/** Writes a number in the digits of the page. */
export function numeral(value: number, digits = 0): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: digits, useGrouping: false }).format(value);
}

function plural(count: number | string | undefined): string {
  return new Intl.PluralRules(tag).select(Number(count ?? 0));
}

function shown(value: number | string): string {
  return typeof value === "number" ? numeral(value, 1) : value;
}
