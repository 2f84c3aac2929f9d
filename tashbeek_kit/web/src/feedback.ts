/** Opens feedback inside the part it belongs to: a sign, a word, a colour, and the reason. */
import type { Part, Verdict } from "./answer.ts";
import { all, draw, make } from "./nodes.ts";
import { word } from "./words.ts";

const SIGNS: Readonly<Record<Verdict, string>> = {
  right: "M4 10.5l4 4 8-9",
  partly: "M4 10h12",
  wrong: "M5 5l10 10M15 5L5 15",
};

/** Draws a verdict. */
export function sign(verdict: Verdict): SVGSVGElement {
  return draw(SIGNS[verdict], `sign sign-${verdict}`);
}

/** Opens one part's feedback; in a solution a wrong part was perhaps never chosen, and the word says so. */
export function openFeedback(article: HTMLElement, part: Part, isSolution = false): void {
  const { id, verdict, why } = part;
  const response = article.dataset["response"] ?? "";
  if (verdict === "left") return;
  const wording =
    (isSolution && verdict === "wrong" && word("script.not")) ||
    word(`script.${response}.${verdict}`) ||
    word(`script.${verdict}`);
  open(article, { id, why, state: verdict }, sign(verdict), make("strong", {}, wording), " ");
}

/** Opens what there is to say to a choice that is neither right nor wrong. */
export function openNote(article: HTMLElement, id: string): void {
  open(article, { id, why: id, state: "none" });
}

interface Opening {
  readonly id: string;
  readonly why: string;
  readonly state: string;
}

function open(article: HTMLElement, { id, why, state }: Opening, ...heading: readonly (Node | string)[]): void {
  const host = article.querySelector<HTMLElement>(`[data-part="${id}"]`);
  const reason = explanation(article, why);
  if (!host) return;
  closeFeedback(article, host);
  host.dataset["verdict"] = state;
  const note = article.querySelector(`[data-note-for="${id}"]`);
  if (note) {
    host.append(make("span", { class: "blank-verdict" }, ...heading.map(copy)));
    const [drawn = "", ...words] = heading;
    heading = [drawn, make("bdi", { class: "blank-said" }, saidIn(host)), ": ", ...words];
  }
  if (reason.length === 0 && (note || heading.length === 0)) return;
  const panel = make("div", { class: "part-feedback", id: `${article.id}--${id}` }, ...reason);
  const line = panel.querySelector("p") ?? panel.insertBefore(make("p"), panel.firstChild);
  line.prepend(...heading);
  (note ?? host).append(panel);
  host.querySelector("input, .slot, button")?.setAttribute("aria-describedby", panel.id);
}

function copy(node: Node | string): Node | string {
  return typeof node === "string" ? node : node.cloneNode(true);
}

/** Gives what stands in a blank, so that a note under the text names it. */
function saidIn(host: HTMLElement): string {
  const control = host.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
  return (control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : control?.value) ?? "";
}

export function closeFeedback(form: ParentNode, host: HTMLElement): void {
  delete host.dataset["verdict"];
  host.querySelector("[aria-describedby]")?.removeAttribute("aria-describedby");
  const note = form.querySelector(`[data-note-for="${host.dataset["part"] ?? ""}"]`);
  for (const panel of all(note ?? host, ".part-feedback")) panel.remove();
  host.querySelector(".blank-verdict")?.remove();
}

export function closeAll(form: ParentNode): void {
  for (const host of all(form, "[data-part][data-verdict]")) closeFeedback(form, host);
}

/** Copies the reason that stands under a key in the page's answer. */
export function explanation(form: ParentNode, key: string): Node[] {
  const found = key ? form.querySelector(`[data-why="${key}"] > .why`) : null;
  return [...(found?.childNodes ?? [])].map((node) => node.cloneNode(true));
}
