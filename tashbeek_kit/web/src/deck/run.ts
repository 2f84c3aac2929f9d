/** The commands that both windows obey, each a change of the board. */

import type { Board } from "./board.ts";
import { countdownOf, toggled, withMore } from "./countdown.ts";
import type { Command } from "./keys.ts";
import { secondsOf } from "./paint.ts";
import type { Stages } from "./stages.ts";

/** Obeys a command that changes what the hall sees; says whether it was one. */
export function run(command: Command, board: Board, stages: Stages, language = ""): boolean {
  switch (command) {
    case "next":
      return go(board, stages, 1);
    case "back":
      return go(board, stages, -1);
    case "first":
      return go(board, stages, -Infinity);
    case "last":
      return go(board, stages, Infinity);
    case "answer":
      board.change({ isRevealed: !board.show.isRevealed });
      return true;
    case "black":
      board.change({ isBlack: !board.show.isBlack });
      return true;
    case "scheme":
      board.change({ isDark: !board.show.isDark });
      return true;
    case "language":
      board.change({ language: language || after(stages.languages, board.show.language) });
      return true;
    case "clock":
    case "more-time":
      return turnClock(command, board, stages);
    default:
      return false;
  }
}

function go(board: Board, stages: Stages, by: number): boolean {
  const { language, anchor, part, isBlack } = board.show;
  if (isBlack) {
    board.change({ isBlack: false });
    return true;
  }
  const parts = Number(stages.slide(language, anchor)?.dataset["parts"] ?? 1);
  if (part + by >= 0 && part + by < parts) {
    board.change({ part: part + by, isRevealed: false });
    return true;
  }
  const anchors = stages.slides(language).map((slide) => slide.dataset["anchor"] ?? "");
  const at = Math.min(Math.max(anchors.indexOf(anchor) + by, 0), anchors.length - 1);
  const next = anchors[at];
  if (next !== undefined && next !== anchor) board.change({ anchor: next });
  return true;
}

function turnClock(command: "clock" | "more-time", board: Board, stages: Stages): boolean {
  const { anchor, language, countdown } = board.show;
  const seconds = secondsOf(stages.slide(language, anchor));
  if (seconds === 0) return true;
  const change = command === "clock" ? toggled : withMore;
  board.change({ countdown: change(countdownOf(countdown, anchor, seconds), Date.now()) });
  return true;
}

function after(languages: readonly string[], language: string): string {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}
