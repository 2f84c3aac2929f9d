/** All slides at a glance, lesson by lesson; a touch goes there. */

import { all, make } from "../nodes.ts";
import { fit } from "./fit.ts";
import { paintPart } from "./paint.ts";
import type { Stages } from "./stages.ts";

export function openOverview(dialog: HTMLDialogElement, stages: Stages, language: string, anchor: string,
  go: (anchor: string) => void): void {
  const place = dialog.querySelector<HTMLElement>(".overview-lessons");
  if (!place) return;
  const stage = stages.stage(language);
  place.lang = stage.lang;
  place.dir = stage.dir;
  place.replaceChildren(...lessons(stages, language, (chosen) => {
    dialog.close();
    go(chosen);
  }));
  dialog.showModal();
  for (const slide of all(place, ".slide")) fit(slide);
  const current = place.querySelector<HTMLElement>(`[data-to="${CSS.escape(anchor)}"]`);
  current?.setAttribute("aria-current", "true");
  current?.focus();
  current?.scrollIntoView({ block: "center" });
}

function lessons(stages: Stages, language: string, go: (anchor: string) => void): HTMLElement[] {
  const groups = new Map<string, HTMLElement[]>();
  for (const slide of stages.slides(language)) {
    const lesson = slide.dataset["lesson"] ?? "";
    groups.set(lesson, [...(groups.get(lesson) ?? []), slide]);
  }
  return [...groups.values()].map((slides) => {
    const title = slides[0]?.querySelector(".slide-title")?.textContent ?? "";
    const cells = slides.map((slide) => make("li", {}, thumbnail(slide, stages, language, go)));
    return make("section", {}, make("h3", {}, title), make("ol", { class: "thumbnails" }, ...cells));
  });
}

function thumbnail(slide: HTMLElement, stages: Stages, language: string, go: (anchor: string) => void): HTMLElement {
  const anchor = slide.dataset["anchor"] ?? "";
  const words = slide.querySelector(".slide-title, .slide-stem")?.textContent ?? "";
  const button = make("button", { type: "button", class: "thumbnail", "data-to": anchor, "aria-label": words.trim() });
  const copy = stages.copy(language, anchor);
  if (copy) paintPart(copy, 0);
  if (copy) button.append(copy);
  button.addEventListener("click", () => go(anchor));
  return button;
}
