/** Reads a number as people type it in Arabic and English. */
import { normalise } from "../fold.ts";

/** Understands both digit sets, ٫ and , as decimal signs, ٬ and grouped commas, and a unit behind; null if there is none. */
export function readNumber(text: string): number | null {
  const bare = normalise(text)
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\u066c\s']/g, "")
    .replace(/[\u066b\u060c]/g, ",");
  const found = /^([+-]?)((?:\d[\d.,]*)|(?:[.,]\d+))[^\d]*$/.exec(bare);
  if (!found) return null;
  const digits = (found[2] ?? "").replace(/[.,]+$/, "");
  const number = Number(withPoint(digits));
  return Number.isFinite(number) ? (found[1] === "-" ? -number : number) : null;
}

function withPoint(digits: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replace(/,/g, "");
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits)) return digits.replace(/\./g, "").replace(",", ".");
  return digits.replace(",", ".");
}
