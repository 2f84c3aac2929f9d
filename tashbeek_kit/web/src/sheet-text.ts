/** A filled worksheet as plain text, for a message or another program. */
import { all } from "./nodes.ts";

/** Writes the title, then each prompt with what was answered under it. */
export function sheetText(sheet: HTMLElement): string {
  const lines = [wordsOf(sheet.querySelector("h1")), ""];
  for (const input of all<HTMLInputElement>(sheet, "[data-head]")) {
    lines.push(`${wordsOf(input.closest("label"))}: ${input.value}`);
  }
  for (const field of all(sheet, "[data-field-id]")) {
    lines.push("", wordsOf(field.querySelector("legend")), ...answers(field));
  }
  return `${lines.join("\r\n").trim()}\r\n`;
}

function answers(field: HTMLElement): string[] {
  return all<HTMLInputElement | HTMLTextAreaElement>(field, "textarea, input").flatMap((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value.trim() ? [named(control, control.value)] : [];
    return control.checked ? [ticked(control)] : [];
  });
}

function ticked(control: HTMLInputElement): string {
  const row = control.closest('[role="radiogroup"]')?.getAttribute("aria-label");
  if (row) return `- ${row}: ${control.value}`;
  return `- ${control.getAttribute("aria-label") ?? wordsOf(control.closest("label"))}`;
}

function named(control: HTMLElement, value: string): string {
  const name = control.getAttribute("aria-label");
  return name && control.closest(".grid, .canvas") ? `- ${name}: ${value}` : value;
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
