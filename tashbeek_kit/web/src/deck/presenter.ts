/** The trainer's own window: notes, plan and clocks; it leads the hall's screen and follows it. */

import { all, show as showElement } from "../nodes.ts";
import { paintPlace, type Place } from "./agenda.ts";
import { Board, type Show } from "./board.ts";
import { listenToControls } from "./controls.ts";
import { countdownOf, inDigits, secondsLeft, timeText } from "./countdown.ts";
import { listenToKeys, type Command } from "./keys.ts";
import { Link } from "./link.ts";
import { recall, remember } from "./memory.ts";
import { paintClockButton, secondsOf } from "./paint.ts";
import { paintPreviews, tickPreview } from "./previews.ts";
import { run } from "./run.ts";
import { Stages } from "./stages.ts";
import { Times } from "./times.ts";

export function startPresenter(body: HTMLElement): void {
  const deck = body.dataset["deck"] ?? "";
  const store = document.createElement("div");
  const stages = new Stages(store);
  const board = new Board(firstShow(stages, deck));
  const link = new Link(deck, board);
  const digits = stages.stage(document.documentElement.lang).dataset["digits"] ?? "latn";
  const times = new Times(body, deck, digits);
  const place = (): Place => placeOf(board.show, stages);

  const obey = (command: string, button?: HTMLElement): void => {
    if (command === "lesson-clock") times.toggle(place().lesson);
    else if (command === "lesson-again") times.restart(place().lesson);
    else if (command === "projector" || command === "presenter") openProjector(body, link, board);
    else run(command as Command, board, stages, button?.dataset["language"]);
    tick();
  };
  const tick = (): void => {
    times.paint(place());
    tickPreview(body, board.show, stages);
    paintCountdown(body, board.show, stages, digits);
    paintHall(body, link);
  };
  const paint = (show: Show): void => {
    paintPlace(body, place());
    paintPreviews(body, show, stages);
    paintButtons(body, show, stages, digits);
    remember(deck, "place", show.anchor);
    history.replaceState({ language: show.language }, "", `#${show.anchor}`);
    tick();
  };

  board.listen(paint);
  listenToKeys(() => document.documentElement.dir, obey);
  listenToControls(obey);
  listenToJumps(body, board, stages);
  for (const part of all(body, ".lesson-choice, .times, .lesson-buttons, .presenter-controls, .next-up, .hall")) {
    showElement(part);
  }
  window.setInterval(tick, 500);
  document.fonts.ready.then(() => paintPreviews(body, board.show, stages)).catch(() => undefined);
  paint(board.show);
}

function firstShow(stages: Stages, deck: string): Show {
  const kept = (history.state as { language?: string } | null)?.language;
  const language = kept ?? document.documentElement.lang;
  const known = [location.hash.slice(1), recall(deck, "place") ?? ""].find((name) => stages.slide(language, name));
  const anchor = known ?? stages.slides(language)[0]?.dataset["anchor"] ?? "";
  const isDark = recall(deck, "hall") === "dark";
  return { anchor, language, part: 0, isBlack: false, isDark, isRevealed: false, countdown: null, stamp: 0 };
}

function placeOf(show: Show, stages: Stages): Place {
  const slide = stages.slide(show.language, show.anchor);
  return { lesson: slide?.dataset["lesson"] ?? "0", step: slide?.dataset["step"] ?? "-1" };
}

function listenToJumps(body: HTMLElement, board: Board, stages: Stages): void {
  window.addEventListener("hashchange", () => {
    const anchor = location.hash.slice(1);
    if (anchor !== board.show.anchor && stages.slide(board.show.language, anchor)) board.change({ anchor });
  });
  body.querySelector<HTMLSelectElement>('[data-choice="lesson"]')?.addEventListener("change", (event) => {
    const lesson = (event.target as HTMLSelectElement).value;
    const first = stages.slides(board.show.language).find((slide) => slide.dataset["lesson"] === lesson);
    if (first) board.change({ anchor: first.dataset["anchor"] ?? "" });
  });
}

function paintButtons(body: HTMLElement, show: Show, stages: Stages, digits: string): void {
  const slides = stages.slides(show.language);
  const at = slides.findIndex((slide) => slide.dataset["anchor"] === show.anchor);
  const position = body.querySelector<HTMLElement>(".position");
  const words = (position?.dataset["words"] ?? "").replace("{now}", String(at + 1)).replace("{all}", String(slides.length));
  if (position) position.textContent = inDigits(words, digits);
  const answer = body.querySelector<HTMLElement>('[data-command="answer"]');
  showElement(answer, slides[at]?.hasAttribute("data-has-answer") ?? false);
  answer?.setAttribute("aria-pressed", String(show.isRevealed));
  body.querySelector('[data-command="black"]')?.setAttribute("aria-pressed", String(show.isBlack));
  for (const button of all(body, '[data-command="language"]')) {
    button.setAttribute("aria-pressed", String(button.dataset["language"] === show.language));
  }
  for (const other of all<HTMLAnchorElement>(body, ".language-link")) other.hash = show.anchor;
}

function paintCountdown(body: HTMLElement, show: Show, stages: Stages, digits: string): void {
  const seconds = secondsOf(stages.slide(show.language, show.anchor));
  const box = body.querySelector<HTMLElement>(".countdown");
  showElement(box, seconds > 0);
  if (!box || seconds === 0) return;
  const countdown = countdownOf(show.countdown, show.anchor, seconds);
  const left = secondsLeft(countdown, Date.now());
  const time = box.querySelector(".countdown-time");
  if (time) time.textContent = timeText(left, digits);
  box.dataset["state"] = left === 0 ? "over" : "left";
  paintClockButton(box.querySelector<HTMLElement>('[data-command="clock"]'), countdown.endsAt !== null && left > 0);
}

function paintHall(body: HTMLElement, link: Link): void {
  const state = body.querySelector<HTMLElement>(".hall-state");
  const words = state?.dataset[link.isOpen ? "open" : "closed"] ?? "";
  if (state && state.textContent !== words) state.textContent = words;
  showElement(body.querySelector<HTMLElement>('[data-command="projector"]'), !link.isOpen);
  if (link.isOpen) showElement(body.querySelector<HTMLElement>(".notice"), false);
}

function openProjector(body: HTMLElement, link: Link, board: Board): void {
  const isOpen = link.open(`${body.dataset["projector"] ?? ""}#${board.show.anchor}`, "popup,width=1280,height=720");
  const notice = body.querySelector<HTMLElement>(".notice");
  if (notice) notice.textContent = isOpen ? "" : (notice.dataset["blocked"] ?? "");
  showElement(notice, !isOpen);
}
