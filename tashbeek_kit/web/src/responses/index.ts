/** The seven responses, each with what makes it interactive. */
import { viewBlanks } from "./blanks.ts";
import { viewChoices } from "./choices.ts";
import { viewOrder } from "./order.ts";
import { viewPairs } from "./pairs.ts";
import { viewPlain } from "./plain.ts";
import type { ResponseView } from "./view.ts";

export const VIEWS: Readonly<Record<string, (article: HTMLElement) => ResponseView>> = {
  choices: viewChoices,
  order: viewOrder,
  pairs: viewPairs,
  blanks: viewBlanks,
  scale: viewPlain,
  lines: viewPlain,
  grid: viewPlain,
};
