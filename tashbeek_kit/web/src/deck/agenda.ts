/** The presenter's plan: which step stands now, how time runs in it, and what may still be dropped. */

import { all, show as showElement } from "../nodes.ts";

export interface Place {
  readonly lesson: string;
  readonly step: string;
}

/** Shows the notes, the plan and the droppable steps of the current place only. */
export function paintPlace(body: HTMLElement, place: Place): void {
  for (const notes of all(body, ".notes")) {
    const isCurrent = notes.dataset["lesson"] === place.lesson && notes.dataset["step"] === place.step;
    if (isCurrent && notes.hidden) notes.parentElement?.scrollTo({ top: 0 });
    showElement(notes, isCurrent);
  }
  for (const part of all(body, ".agenda, .cuts")) showElement(part, part.dataset["lesson"] === place.lesson);
  for (const step of all(body, `.agenda[data-lesson="${place.lesson}"] li`)) paintStep(step, Number(place.step));
  for (const cut of all(body, `.cuts[data-lesson="${place.lesson}"]`)) paintCuts(cut, Number(place.step));
  const choice = body.querySelector<HTMLSelectElement>('[data-choice="lesson"]');
  if (choice) choice.value = place.lesson;
}

/** Gives the planned beginning and length of a step, in minutes. */
export function planOf(body: HTMLElement, place: Place): { begins: number; plan: number } {
  const step = body.querySelector<HTMLElement>(
    `.agenda[data-lesson="${place.lesson}"] li[data-step="${place.step}"]`,
  );
  const isCover = place.step === "-1";
  return { begins: Number(step?.dataset["begins"] ?? 0), plan: isCover ? 0 : Number(step?.dataset["plan"] ?? 0) };
}

function paintStep(step: HTMLElement, now: number): void {
  const at = Number(step.dataset["step"]);
  step.dataset["state"] = at === now ? "now" : at < now ? "done" : "to-come";
  const link = step.querySelector("a");
  if (at === now) link?.setAttribute("aria-current", "step");
  else link?.removeAttribute("aria-current");
  if (at === now) scrollWithin(step);
}

/** Brings a step into sight inside its own column, never by moving the whole page. */
function scrollWithin(step: HTMLElement): void {
  const column = step.closest<HTMLElement>(".presenter-plan");
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const box = step.getBoundingClientRect();
  const sight = column.getBoundingClientRect();
  if (box.top < sight.top) column.scrollTop -= sight.top - box.top;
  if (box.bottom > sight.bottom) column.scrollTop += box.bottom - sight.bottom;
}

function paintCuts(cuts: HTMLElement, now: number): void {
  const rows = all(cuts, "li");
  for (const row of rows) showElement(row, Number(row.dataset["step"]) >= now);
  showElement(cuts, rows.some((row) => !row.hidden));
}
