/** Cards to bring into order: buttons, arrow keys, or a finger. */
import type { Answer } from "../answer.ts";
import { startDrag } from "../drag.ts";
import { all, show } from "../nodes.ts";
import { judgeOrder, scoreOrder } from "../score/order.ts";
import { numeral, word } from "../words.ts";
import type { ResponseView } from "./view.ts";

export function viewOrder(article: HTMLElement): ResponseView {
  const list = article.querySelector<HTMLElement>(".order-list") ?? article;
  const live = article.querySelector(".order-live");
  const orders = JSON.parse(list.dataset["orders"] ?? "[]") as string[][];
  const first = all(list, ".card");
  const known = new Map(first.map((card) => [card.dataset["part"] ?? "", card]));
  const cards = (): HTMLElement[] => all(list, ".card");
  const ids = (): string[] => cards().map((card) => card.dataset["part"] ?? "");
  let isTouched = false;

  const number = (): void => {
    const now = cards();
    now.forEach((card, index) => {
      const place = card.querySelector(".card-number");
      if (place) place.textContent = numeral(index + 1);
      for (const button of all<HTMLButtonElement>(card, "[data-move]")) {
        button.setAttribute("aria-disabled", String(index === (button.dataset["move"] === "-1" ? 0 : now.length - 1)));
      }
    });
  };
  const place = (order: readonly string[]): void => {
    list.append(...order.flatMap((id) => known.get(id) ?? []));
    number();
  };
  const moved = (card: HTMLElement): void => {
    isTouched = true;
    number();
    const at = cards().indexOf(card) + 1;
    if (live) live.textContent = word("script.moved", { place: at, count: known.size });
    list.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const move = (card: HTMLElement, by: number): void => {
    const now = cards();
    const other = now[now.indexOf(card) + by];
    if (!other) return;
    if (by < 0) other.before(card);
    else other.after(card);
    moved(card);
  };

  for (const card of first) {
    show(card.querySelector<HTMLElement>(".card-moves"));
    card.querySelector(".card-place")?.remove();
    for (const button of all<HTMLButtonElement>(card, "[data-move]")) {
      button.addEventListener("click", () => {
        move(card, Number(button.dataset["move"]));
        button.focus();
      });
      button.addEventListener("keydown", (event) => {
        const by = event.code === "ArrowUp" ? -1 : event.code === "ArrowDown" ? 1 : 0;
        if (by === 0) return;
        event.preventDefault();
        move(card, by);
        button.focus();
      });
    }
  }
  startDrag(list, moved);
  number();

  return {
    read: (): Answer => (isTouched ? { order: ids().join(" ") } : {}),
    write(answer) {
      const order = (answer["order"] ?? "").split(" ").filter((id) => known.has(id));
      isTouched = order.length > 0;
      place(isTouched ? order : [...known.keys()]);
    },
    isEmpty: () => !isTouched,
    check: () => scoreOrder(ids(), orders, list.dataset["partial"] !== undefined),
    reveal() {
      place(orders[0] ?? []);
      return judgeOrder(orders[0] ?? []);
    },
    arrange: () => undefined,
  };
}
