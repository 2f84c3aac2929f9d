/** The module check: each question is given in by itself; the result stands at the end. */
import { ANSWERED, RETRY } from "./item.ts";
import { all, show } from "./nodes.ts";
import { isGivenIn, lastAttempt } from "./record.ts";
import { savedName } from "./saved-name.ts";
import { bandOf, resultOf } from "./score/band.ts";
import type { Store } from "./store.ts";
import { numeral, word } from "./words.ts";

export function startQuiz(quiz: HTMLElement, store: Store): void {
  const items = all(quiz, ".item[data-item-id]");
  const graded = items.filter((item) => item.dataset["graded"] !== undefined);
  const panel = quiz.querySelector<HTMLElement>("[data-quiz-result]");
  if (!panel || graded.length === 0) return;

  const scoreOf = (item: HTMLElement): number | null => {
    const saved = store.read(savedName(item), Number(item.dataset["itemVersion"] ?? 1));
    return isGivenIn(saved) ? (lastAttempt(saved)?.score ?? 0) : null;
  };
  const update = (): void => {
    const given = graded.map((item) => ({ points: Number(item.dataset["points"] ?? 1), score: scoreOf(item) }));
    const { left, percent } = resultOf(given);
    const hasWrong = given.some((one) => one.score !== null && one.score < 1);
    showResult(quiz, panel, left, percent);
    show(panel.querySelector<HTMLElement>('[data-do="retry-all"]'), left < graded.length);
    show(panel.querySelector<HTMLElement>('[data-do="retry-wrong"]'), left === 0 && hasWrong);
  };
  const retry = (isMeant: (item: HTMLElement) => boolean): void => {
    const meant = graded.filter(isMeant);
    for (const item of meant) item.dispatchEvent(new CustomEvent(RETRY));
    meant[0]?.scrollIntoView({ block: "start" });
    meant[0]?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
  };

  panel.querySelector('[data-do="retry-all"]')?.addEventListener("click", () => retry(() => true));
  panel.querySelector('[data-do="retry-wrong"]')?.addEventListener("click", () => {
    retry((item) => (scoreOf(item) ?? 0) < 1);
  });
  quiz.addEventListener(ANSWERED, update);
  show(panel);
  update();
}

function showResult(quiz: HTMLElement, panel: HTMLElement, left: number, percent: number): void {
  const isDone = left === 0;
  const passMark = Number(quiz.dataset["passMark"] ?? 0);
  const isPassed = percent >= passMark;
  const advice = all(quiz, "[data-quiz-bands] [data-from]");
  const band = bandOf(percent, advice.map((one) => Number(one.dataset["from"])));
  const said = advice.find((one) => Number(one.dataset["from"]) === band);
  const line = panel.querySelector(".quiz-percent");
  const verdict = panel.querySelector(".quiz-verdict");
  panel.dataset["state"] = isDone ? (isPassed ? "passed" : "not-yet") : "open";
  if (line) line.textContent = isDone ? `${numeral(percent)}%` : word("script.quiz.left", { count: left });
  if (verdict) verdict.textContent = isDone && passMark > 0 ? word(`script.quiz.${isPassed ? "passed" : "not-yet"}`) : "";
  panel.querySelector(".quiz-advice")?.replaceChildren(
    ...(isDone && said ? [...said.childNodes].map((node) => node.cloneNode(true)) : []),
  );
}
