/** Every language's slides: the page's own stands in the page, the others wait in templates. */

import { all } from "../nodes.ts";

export class Stages {
  readonly #stages = new Map<string, HTMLElement>();
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
    for (const stage of all(place, ".stage")) this.#stages.set(stage.dataset["language"] ?? "", stage);
  }

  /** Codes of all languages, the page's own first. */
  get languages(): string[] {
    const waiting = all<HTMLTemplateElement>(document, "template[data-stage]").map((one) => one.dataset["stage"] ?? "");
    return [...new Set([...this.#stages.keys(), ...waiting])];
  }

  /** Gives a language's slides; an unknown language gives the page's own. */
  stage(language: string): HTMLElement {
    const found = this.#stages.get(language) ?? this.#fetch(language);
    return found ?? this.stage(this.languages[0] ?? "");
  }

  /** Shows one language's slides and hides the others. */
  display(language: string): void {
    const shown = this.stage(language);
    for (const stage of this.#stages.values()) stage.hidden = stage !== shown;
  }

  slides(language: string): HTMLElement[] {
    return all(this.stage(language), ".slide");
  }

  slide(language: string, anchor: string): HTMLElement | undefined {
    return this.slides(language).find((slide) => slide.dataset["anchor"] === anchor);
  }

  /** Gives a copy to show elsewhere, small and out of reach. */
  copy(language: string, anchor: string): HTMLElement | null {
    const stage = this.stage(language);
    const slide = this.slide(language, anchor)?.cloneNode(true);
    if (!(slide instanceof HTMLElement)) return null;
    slide.removeAttribute("id");
    slide.removeAttribute("tabindex");
    slide.inert = true;
    slide.lang = stage.lang;
    slide.dir = stage.dir;
    return slide;
  }

  #fetch(language: string): HTMLElement | null {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-stage="${CSS.escape(language)}"]`);
    const stage = template?.content.querySelector<HTMLElement>(".stage")?.cloneNode(true);
    if (!(stage instanceof HTMLElement)) return null;
    stage.hidden = true;
    this.#stages.set(language, stage);
    this.#place.append(stage);
    return stage;
  }
}
