/** Entries to bring to their targets: a list to pick from in each row. */
import { isScoring, type Part } from "../answer.ts";
import { readControls, writeControls } from "../controls.ts";
import { all } from "../nodes.ts";
import { startPicker } from "../picker.ts";
import { scorePairs } from "../score/pairs.ts";
import type { ResponseView } from "./view.ts";

export function viewPairs(article: HTMLElement): ResponseView {
  const rows = all(article, ".entry");
  const keys = rows.map((row) => ({ id: row.dataset["part"] ?? "", target: row.dataset["target"] ?? "" }));
  const scoring = article.dataset["scoring"];
  const targets = article.querySelector<HTMLElement>(".targets");
  const refresh = targets ? startPicker({ slots: rows, choices: targets, isMoving: true }) : (): void => undefined;
  const write = (answer: Readonly<Record<string, string>>): void => {
    writeControls(article, answer);
    refresh();
  };

  return {
    read: () => readControls(article),
    write,
    isEmpty: () => Object.keys(readControls(article)).length === 0,
    check: () => scorePairs(keys, readControls(article), isScoring(scoring) ? scoring : "all-or-nothing"),
    reveal() {
      write(Object.fromEntries(keys.map((key) => [key.id, key.target])));
      return keys.map((key): Part => ({ id: key.id, verdict: "right", why: key.id }));
    },
    arrange: () => undefined,
  };
}
