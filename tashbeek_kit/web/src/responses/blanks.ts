/** Blanks in a text: typed, from a list, or from a word bank. */
import { isScoring } from "../answer.ts";
import { readControls, writeControls } from "../controls.ts";
import { all } from "../nodes.ts";
import { startPicker } from "../picker.ts";
import { type BlankKey, scoreBlanks } from "../score/blanks.ts";
import type { ResponseView } from "./view.ts";

export function viewBlanks(article: HTMLElement): ResponseView {
  const hosts = all(article, ".blank");
  const keys = hosts.map(readKey);
  const scoring = article.dataset["scoring"];
  const bank = article.querySelector<HTMLElement>(".bank");
  const refresh = bank ? startPicker({ slots: hosts, choices: bank, isMoving: false }) : (): void => undefined;

  return {
    read: () => readControls(article),
    write(answer) {
      writeControls(article, answer);
      refresh();
    },
    isEmpty: () => Object.keys(readControls(article)).length === 0,
    check: () => scoreBlanks(keys, spoken(article), isScoring(scoring) ? scoring : "all-or-nothing"),
    reveal() {
      for (const [index, host] of hosts.entries()) fill(host, keys[index]?.accept[0] ?? "");
      refresh();
      return keys.map((key) => ({ id: key.id, verdict: "right", why: key.id }));
    },
    arrange: () => undefined,
  };
}

/** Reads the answer in words: a list holds the number of a word, which is the same in every language. */
function spoken(article: HTMLElement): Record<string, string> {
  const words: Record<string, string> = {};
  for (const host of all(article, ".blank")) {
    const control = host.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
    if (!control?.value) continue;
    words[control.name] =
      control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? "") : control.value;
  }
  return words;
}

function fill(host: HTMLElement, answer: string): void {
  const control = host.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
  if (control instanceof HTMLSelectElement) {
    control.value = [...control.options].find((option) => option.text === answer)?.value ?? "";
  } else if (control) {
    control.value = answer;
  }
}

function readKey(host: HTMLElement): BlankKey {
  const list = (name: string): string[] => JSON.parse(host.dataset[name] ?? "[]") as string[];
  return {
    id: host.dataset["part"] ?? "",
    accept: list("accept"),
    isNumber: host.dataset["number"] !== undefined,
    tolerance: Number(host.dataset["tolerance"] ?? 0),
    wrong: list("wrong"),
  };
}
