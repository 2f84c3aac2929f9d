/** Options to choose from. */
import { isScoring } from "../answer.ts";
import { readControls, writeControls } from "../controls.ts";
import { all } from "../nodes.ts";
import { judgeAll, scoreChoices } from "../score/choices.ts";
import { shuffle } from "../shuffle.ts";
import type { ResponseView } from "./view.ts";

export function viewChoices(article: HTMLElement): ResponseView {
  const list = article.querySelector<HTMLElement>(".options") ?? article;
  const options = all(list, ".option");
  const letters = options.map((option) => option.querySelector(".option-letter")?.textContent ?? "");
  const keys = options.map((option) => ({
    id: option.dataset["part"] ?? "",
    correct: option.dataset["correct"] !== undefined,
  }));
  const isGraded = article.dataset["graded"] !== undefined;
  const scoring = article.dataset["scoring"];
  const chosen = (): ReadonlySet<string> => new Set((readControls(list)["answer"] ?? "").split(" ").filter(Boolean));

  return {
    read: () => readControls(article),
    write: (answer) => writeControls(article, answer),
    isEmpty: () => chosen().size === 0,
    check: () => (isGraded ? scoreChoices(keys, chosen(), isScoring(scoring) ? scoring : "all-or-nothing") : null),
    reveal: () => judgeAll(keys),
    arrange(seed) {
      if (list.dataset["shuffle"] === undefined) return;
      const shuffled = shuffle(options, seed, (option) => option.dataset["pinned"] !== undefined);
      list.append(...shuffled);
      shuffled.forEach((option, index) => {
        const letter = option.querySelector(".option-letter");
        if (letter) letter.textContent = letters[index] ?? "";
      });
    },
  };
}
