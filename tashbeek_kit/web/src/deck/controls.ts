/** The projector's buttons: they obey at once and leave the screen when nothing moves. */

import { all } from "../nodes.ts";

const STILL = 3000;

/** Calls `run` for every button that carries a command, and hides the bar after a while without movement. */
export function listenToControls(run: (command: string, button: HTMLElement) => void): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-command]") : null;
    if (button) run(button.dataset["command"] ?? "", button);
  });
}

export function hideWhenStill(body: HTMLElement): void {
  let timer = 0;
  const wake = (): void => {
    body.removeAttribute("data-still");
    window.clearTimeout(timer);
    timer = window.setTimeout(() => body.toggleAttribute("data-still", !isInUse()), STILL);
  };
  for (const name of ["pointermove", "pointerdown", "focusin"]) document.addEventListener(name, wake);
  wake();
}

function isInUse(): boolean {
  return all(document, ".controls :focus-visible, .controls:hover").length > 0;
}
