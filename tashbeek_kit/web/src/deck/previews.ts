/** The presenter's two small slides: what the hall sees, and what comes next. */

import type { Show } from "./board.ts";
import { fit } from "./fit.ts";
import { paintAnswer, paintClock, paintPart } from "./paint.ts";
import type { Stages } from "./stages.ts";

export function paintPreviews(body: HTMLElement, show: Show, stages: Stages): void {
  const slides = stages.slides(show.language);
  const at = slides.findIndex((slide) => slide.dataset["anchor"] === show.anchor);
  put(body.querySelector<HTMLElement>(".preview-now"), show, stages, show.anchor, show.isRevealed, show.part);
  put(body.querySelector<HTMLElement>(".preview-next"), show, stages, slides[at + 1]?.dataset["anchor"] ?? "", false);
}

/** Moves the countdown of the small slide on. */
export function tickPreview(body: HTMLElement, show: Show, stages: Stages): void {
  const slide = body.querySelector<HTMLElement>(".preview-now .slide");
  if (slide) paintClock(slide, show, stages.stage(show.language).dataset["digits"] ?? "latn", Date.now());
}

function put(place: HTMLElement | null, show: Show, stages: Stages, anchor: string,
  isRevealed: boolean, part = 0): void {
  if (!place) return;
  place.toggleAttribute("data-black", show.isBlack && place.classList.contains("preview-now"));
  const name = `${show.language} ${anchor}`;
  if (place.dataset["shown"] !== name) {
    const copy = stages.copy(show.language, anchor);
    place.replaceChildren(...(copy ? [copy] : []));
    place.dataset["shown"] = name;
    if (copy) paintPart(copy, part);
    if (copy) fit(copy);
  }
  const slide = place.querySelector<HTMLElement>(".slide");
  if (!slide) return;
  paintPart(slide, part);
  paintAnswer(slide, isRevealed);
}
