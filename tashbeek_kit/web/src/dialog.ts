/** Asks before something is lost, in the words of the page. */
import { make } from "./nodes.ts";
import { word } from "./words.ts";

/** Gives true when the reader agrees; closing the question is a no. */
export function confirm(question: string): Promise<boolean> {
  const yes = make("button", { class: "button button-warning", value: "yes" }, word("script.confirm.yes"));
  const no = make("button", { class: "button", value: "no", autofocus: "" }, word("script.confirm.no"));
  const form = make("form", { method: "dialog" }, make("p", {}, question), make("p", { class: "dialog-actions" }, yes, no));
  const dialog = make("dialog", { class: "dialog", "aria-label": question }, form);
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(dialog.returnValue === "yes");
    });
  });
}
