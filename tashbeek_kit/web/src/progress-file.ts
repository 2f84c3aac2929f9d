/** Progress as a file: what a reader carries from one device to another. */
import { parseSaved, type SavedAnswer, type Store } from "./store.ts";

const FORMAT = "tashbeek-progress";

export function writeProgress(store: Store): string {
  return JSON.stringify({ format: FORMAT, schema: 1, kit: store.kit, answers: store.all() }, null, 1);
}

/** Takes in a file; gives how many answers came with it, or null when it is not one of this kit. */
export function readProgress(text: string, store: Store): number | null {
  const answers = answersIn(text, store.kit);
  if (!answers) return null;
  let count = 0;
  for (const answer of answers) {
    const here = store.read(answer.item, answer.version);
    if (newest(answer) < newest(here)) continue;
    store.write({ ...answer, best: Math.max(answer.best, here?.best ?? 0) });
    count += 1;
  }
  return count;
}

function answersIn(text: string, kit: string): SavedAnswer[] | null {
  try {
    const file = JSON.parse(text) as { format?: string; kit?: string; answers?: unknown[] };
    if (file.format !== FORMAT || file.kit !== kit || !Array.isArray(file.answers)) return null;
    return file.answers.flatMap((answer) => parseSaved(JSON.stringify(answer)) ?? []).filter((one) => one.kit === kit);
  } catch {
    return null;
  }
}

/** Gives the time of the last attempt; times in ISO order sort as text. */
function newest(saved: SavedAnswer | null): string {
  return saved?.attempts[saved.attempts.length - 1]?.at ?? "";
}
