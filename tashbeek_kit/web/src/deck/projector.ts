/** The page on the hall's wall: one slide at a time, turned by keys, fingers, buttons or the presenter. */

import { all, show as showElement } from "../nodes.ts";
import { Board, type Show } from "./board.ts";
import { hideWhenStill, listenToControls } from "./controls.ts";
import { inDigits } from "./countdown.ts";
import { fit } from "./fit.ts";
import { listenToKeys, type Command } from "./keys.ts";
import { Link } from "./link.ts";
import { recall, remember } from "./memory.ts";
import { openOverview } from "./overview.ts";
import { paintAnswer, paintClock, paintPart, wakeClock } from "./paint.ts";
import { run } from "./run.ts";
import { Stages } from "./stages.ts";
import { listenToTouch } from "./touch.ts";

export function startProjector(body: HTMLElement): void {
  const place = body.querySelector<HTMLElement>(".stages");
  if (!place) return;
  const deck = body.dataset["deck"] ?? "";
  const stages = new Stages(place);
  const board = new Board(firstShow(stages, deck));
  const link = new Link(deck, board);
  const direction = (): string => stages.stage(board.show.language).dir;

  const obey = (command: Command, button?: HTMLElement): void => {
    if (run(command, board, stages, button?.dataset["language"])) return;
    if (command === "overview") overview(body, board, stages);
    if (command === "help") body.querySelector<HTMLDialogElement>("dialog.help")?.showModal();
    if (command === "fullscreen") toggleFullscreen();
    if (command === "presenter") openPresenter(body, link, board);
  };

  board.listen((show) => paint(body, show, stages, deck));
  listenToKeys(direction, obey);
  listenToTouch(place, direction, obey);
  listenToControls((command, button) => obey(command as Command, button));
  window.addEventListener("hashchange", () => {
    const anchor = location.hash.slice(1);
    if (anchor !== board.show.anchor && stages.slide(board.show.language, anchor)) board.change({ anchor });
  });
  window.addEventListener("resize", () => refit(board.show, stages));
  window.setInterval(() => tick(board.show, stages), 250);
  document.fonts.ready.then(() => refit(board.show, stages)).catch(() => undefined);

  showElement(body.querySelector<HTMLElement>(".controls"));
  hideWhenStill(body);
  paint(body, board.show, stages, deck);
}

function firstShow(stages: Stages, deck: string): Show {
  const kept = (history.state as { language?: string } | null)?.language;
  const language = kept ?? stages.languages[0] ?? "";
  const known = [location.hash.slice(1), recall(deck, "place") ?? ""].find((name) => stages.slide(language, name));
  const anchor = known ?? stages.slides(language)[0]?.dataset["anchor"] ?? "";
  const isDark = recall(deck, "hall") === "dark";
  return { anchor, language, part: 0, isBlack: false, isDark, isRevealed: false, countdown: null, stamp: 0 };
}

function paint(body: HTMLElement, show: Show, stages: Stages, deck: string): void {
  document.documentElement.dataset["theme"] = show.isDark ? "dark" : "light";
  body.toggleAttribute("data-black", show.isBlack);
  stages.display(show.language);
  for (const slide of stages.slides(show.language)) {
    slide.toggleAttribute("data-current", slide.dataset["anchor"] === show.anchor);
  }
  const current = stages.slide(show.language, show.anchor);
  if (!current) return;
  wakeClock(current);
  paintPart(current, show.part);
  paintAnswer(current, show.isRevealed);
  fit(current);
  tick(show, stages);
  tell(body, show, stages);
  remember(deck, "place", show.anchor);
  remember(deck, "hall", show.isDark ? "dark" : "light");
  history.replaceState({ language: show.language }, "", `#${show.anchor}`);
}

function tell(body: HTMLElement, show: Show, stages: Stages): void {
  const slides = stages.slides(show.language);
  const digits = stages.stage(show.language).dataset["digits"] ?? "latn";
  const now = inDigits(String(slides.findIndex((slide) => slide.dataset["anchor"] === show.anchor) + 1), digits);
  const whole = inDigits(String(slides.length), digits);
  for (const place of all(body, ".position, .announcement")) {
    const words = (place.dataset["words"] ?? "").replace("{now}", now).replace("{all}", whole);
    if (place.textContent !== words) place.textContent = words;
  }
  const answer = body.querySelector<HTMLElement>('.controls [data-command="answer"]');
  showElement(answer, stages.slide(show.language, show.anchor)?.hasAttribute("data-has-answer") ?? false);
  for (const button of all(body, '.controls [data-command="language"]')) {
    showElement(button, button.dataset["language"] !== show.language);
  }
}

function refit(show: Show, stages: Stages): void {
  const current = stages.slide(show.language, show.anchor);
  if (current) fit(current);
}

function tick(show: Show, stages: Stages): void {
  const current = stages.slide(show.language, show.anchor);
  if (current) paintClock(current, show, stages.stage(show.language).dataset["digits"] ?? "latn", Date.now());
}

function overview(body: HTMLElement, board: Board, stages: Stages): void {
  const dialog = body.querySelector<HTMLDialogElement>("dialog.overview");
  const { language, anchor } = board.show;
  if (dialog) openOverview(dialog, stages, language, anchor, (chosen) => board.change({ anchor: chosen }));
}

function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}

function openPresenter(body: HTMLElement, link: Link, board: Board): void {
  if (!body.querySelector('[data-command="presenter"]')) return;
  const isOpen = link.open(`presenter/index.html#${board.show.anchor}`, "popup,width=1280,height=800");
  const notice = body.querySelector<HTMLElement>(".notice");
  if (notice) notice.textContent = isOpen ? "" : (notice.dataset["blocked"] ?? "");
  showElement(notice, !isOpen);
}
