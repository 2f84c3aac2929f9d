/** Makes a slide's text a little smaller when it must, and shows plainly when that is not enough. */

/** At 0.64 the running text of 44 units has come down to 28, the smallest that a hall can read. */
const SMALLEST = 0.64;
const STEP = 0.04;

export function fit(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>(".slide-body");
  if (!body || body.clientHeight === 0) return;
  let scale = 1;
  set(slide, scale);
  while (overflows(body) && scale > SMALLEST) {
    scale = Math.max(SMALLEST, scale - STEP);
    set(slide, scale);
  }
  slide.toggleAttribute("data-overflows", overflows(body));
}

function set(slide: HTMLElement, scale: number): void {
  slide.style.setProperty("--fit", scale.toFixed(2));
}

function overflows(body: HTMLElement): boolean {
  // A pixel of tolerance: sizes are fractions, these four are rounded.
  const parts = [body, ...body.querySelectorAll<HTMLElement>(".slide-words, .option, .card, .target")];
  const isTooWide = parts.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  return isTooWide || body.scrollHeight > body.clientHeight + 1;
}
