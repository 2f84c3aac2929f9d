/** A worksheet on the screen: everything written is kept on the device, can be printed, saved and cleared. */
import { readControls, writeControls } from "./controls.ts";
import { confirm } from "./dialog.ts";
import { download } from "./download.ts";
import { all, show } from "./nodes.ts";
import { startRatings } from "./ratings.ts";
import { withState } from "./record.ts";
import { sheetText } from "./sheet-text.ts";
import { type Store } from "./store.ts";
import { word } from "./words.ts";

const VERSION = 1;

export function startWorksheet(sheet: HTMLElement, store: Store): void {
  const id = sheet.dataset["worksheet"] ?? "";
  const means = all(sheet, "[data-field-id]").map((field) => {
    keep(field, field.dataset["fieldId"] ?? "", store, sheet);
    return startRatings(field);
  });
  const head = sheet.querySelector<HTMLElement>(".sheet-fields");
  if (head) {
    for (const input of all<HTMLInputElement>(head, "[data-head]")) input.name = input.dataset["head"] ?? "";
    keep(head, `${id}/head`, store, sheet);
  }
  const refresh = (): void => means.forEach((update) => update());
  refresh();
  tool(sheet, "[data-print]", () => window.print());
  tool(sheet, "[data-export]", () => {
    download(`${id.replace(/\//g, "-")}.txt`, "text/plain;charset=utf-8", sheetText(sheet));
  });
  tool(sheet, "[data-clear]", () => {
    void confirm(word("script.confirm.sheet")).then((agreed) => {
      if (!agreed) return;
      store.remove((item) => item.startsWith(`${id}/`));
      writeControls(sheet, {});
      refresh();
    });
  });
}

/** Fills a part of the sheet with what was saved, and saves it at every stroke. */
function keep(part: HTMLElement, id: string, store: Store, sheet: HTMLElement): void {
  writeControls(part, store.read(id, VERSION)?.attempts[0]?.answer ?? {});
  part.addEventListener("input", () => {
    const language = document.documentElement.lang;
    const saved = store.read(id, VERSION) ?? store.blank(id, VERSION, language);
    const at = new Date().toISOString();
    const answer = readControls(part);
    store.write(withState(saved, { answer, score: 1, hints: 0, confidence: null, language, at, seconds: 0 }));
    if (!store.isLasting) warn(sheet);
  });
}

function warn(sheet: HTMLElement): void {
  const line = sheet.querySelector("[data-kept]");
  if (line) line.textContent = word("script.unsaved");
}

function tool(sheet: HTMLElement, selector: string, action: () => void): void {
  const button = sheet.querySelector<HTMLElement>(selector);
  show(button);
  button?.addEventListener("click", action);
}
