/** Reads and fills the controls of a form by their names. */
import type { Answer } from "./answer.ts";
import { all } from "./nodes.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = "input[name], select[name], textarea[name]";

/** Ticks of one name are joined by spaces; what is empty is left out. */
export function readControls(root: ParentNode): Answer {
  const answer: Record<string, string> = {};
  for (const control of all<Control>(root, CONTROLS)) {
    if (!isSet(control)) continue;
    const before = answer[control.name];
    answer[control.name] = before === undefined ? control.value : `${before} ${control.value}`;
  }
  return answer;
}

export function writeControls(root: ParentNode, answer: Answer): void {
  for (const control of all<Control>(root, CONTROLS)) {
    const value = answer[control.name] ?? "";
    if (isTick(control)) control.checked = value.split(" ").includes(control.value);
    else control.value = value;
  }
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === "radio" || control.type === "checkbox";
}

function isSet(control: Control): boolean {
  return isTick(control) ? control.checked : control.value.trim() !== "";
}
