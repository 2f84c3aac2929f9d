/** The thread under a lesson's title: steps done, the one on the screen, and those to come. */
import { all } from "./nodes.ts";

/** A step is done when it was read past on this visit; the address keeps nothing. */
export function startThread(thread: HTMLElement): void {
  const segments = all<HTMLAnchorElement>(thread, 'a[href^="#"]');
  const steps = segments.map((segment) => document.getElementById(segment.hash.slice(1)));
  let isWaiting = false;
  const update = (): void => {
    isWaiting = false;
    const line = window.innerHeight * 0.45;
    const now = steps.reduce((last, step, index) => (step && step.getBoundingClientRect().top < line ? index : last), 0);
    segments.forEach((segment, index) => {
      segment.dataset["state"] = index < now ? "done" : index === now ? "now" : "next";
      if (index === now) segment.setAttribute("aria-current", "step");
      else segment.removeAttribute("aria-current");
    });
  };
  window.addEventListener("scroll", () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(update);
  }, { passive: true });
  update();
}
