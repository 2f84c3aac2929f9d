/** Scores an order against every right one. */
import type { Outcome, Part, Verdict } from "../answer.ts";

/** Partial credit counts neighbours: pairs that follow each other as in the right order nearest to the answer. */
export function scoreOrder(answer: readonly string[], orders: readonly (readonly string[])[], partial: boolean): Outcome {
  const order = nearest(answer, orders);
  const joints = Math.max(1, order.length - 1);
  const rights = countNeighbours(answer, order);
  const isRight = countPlaces(answer, order) === order.length;
  const verdict: Verdict = isRight ? "right" : rights > 0 ? "partly" : "wrong";
  return {
    score: isRight ? 1 : partial ? rights / joints : 0,
    verdict,
    rights,
    of: joints,
    parts: answer.map((id, index): Part => {
      const part = judge(answer, order, index);
      return { id, verdict: part, why: part === "right" ? id : "" };
    }),
  };
}

/** Judges an order as if it were the right one, for the solution. */
export function judgeOrder(order: readonly string[]): Part[] {
  return order.map((id) => ({ id, verdict: "right", why: id }));
}

function nearest(answer: readonly string[], orders: readonly (readonly string[])[]): readonly string[] {
  let best: readonly string[] = orders[0] ?? [];
  let most = -1;
  for (const order of orders) {
    const likeness = countNeighbours(answer, order) * 100 + countPlaces(answer, order);
    if (likeness > most) [best, most] = [order, likeness];
  }
  return best;
}

/** An entry is partly right when it stands elsewhere, but beside a neighbour it belongs to. */
function judge(answer: readonly string[], order: readonly string[], index: number): Verdict {
  if (answer[index] === order[index]) return "right";
  return follows(answer, order, index) || follows(answer, order, index + 1) ? "partly" : "wrong";
}

function follows(answer: readonly string[], order: readonly string[], index: number): boolean {
  const [before, after] = [answer[index - 1], answer[index]];
  if (before === undefined || after === undefined) return false;
  return order.indexOf(after) === order.indexOf(before) + 1;
}

function countNeighbours(answer: readonly string[], order: readonly string[]): number {
  return answer.filter((_, index) => follows(answer, order, index)).length;
}

function countPlaces(answer: readonly string[], order: readonly string[]): number {
  return order.filter((id, index) => answer[index] === id).length;
}
