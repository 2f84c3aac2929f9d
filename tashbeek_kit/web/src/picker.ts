/** Puts choices into slots by tap or by keyboard, in place of the lists that work without a script. */
import { all, make, show } from "./nodes.ts";
import { word } from "./words.ts";

export interface Picking {
  /** Each holds a list to pick from, which keeps the answer. */
  readonly slots: readonly HTMLElement[];
  /** Holds what may be picked, each with `data-choice`. */
  readonly choices: HTMLElement;
  /** True when the choices open under the slot that is being filled. */
  readonly isMoving: boolean;
}

interface Slot {
  readonly host: HTMLElement;
  readonly list: HTMLSelectElement;
  readonly button: HTMLButtonElement;
}

/** Starts a picker; call the function it gives after filling the lists otherwise. */
export function startPicker({ slots: hosts, choices, isMoving }: Picking): () => void {
  const slots = hosts.map(makeSlot);
  const chips = all(choices, "[data-choice]").map(makeChip);
  const home = choices.parentElement;
  let active: Slot | null = null;

  const open = (slot: Slot | null): void => {
    active = slot;
    for (const { button } of slots) button.setAttribute("aria-expanded", String(button === slot?.button));
    if (isMoving) {
      show(choices, slot !== null);
      (slot?.host ?? home)?.append(choices);
    }
    refresh();
  };

  const pick = (choice: string): void => {
    const slot = active ?? slots.find(({ list }) => !list.value) ?? slots[slots.length - 1];
    if (!slot) return;
    slot.list.value = slot.list.value === choice ? "" : choice;
    slot.list.dispatchEvent(new Event("input", { bubbles: true }));
    const next = slot.list.value ? slots.find(({ list }) => !list.value) : slot;
    open(next ?? null);
    (isMoving && next ? next.button : slot.button).focus();
  };

  const refresh = (): void => {
    for (const slot of slots) {
      const chip = chips.find((one) => one.dataset["choice"] === slot.list.value);
      const words = chip ? [...chip.childNodes].map((node) => node.cloneNode(true)) : [word("script.pick")];
      slot.button.replaceChildren(...words);
      slot.button.classList.toggle("is-filled", chip !== undefined);
    }
    for (const chip of chips) {
      const isUsed = slots.some(({ list }) => list.value === chip.dataset["choice"]);
      chip.classList.toggle("is-used", isUsed);
      chip.setAttribute("aria-pressed", String(active?.list.value === chip.dataset["choice"]));
    }
  };

  for (const slot of slots) {
    slot.button.addEventListener("click", () => open(active === slot ? null : slot));
  }
  for (const chip of chips) {
    chip.addEventListener("click", () => pick(chip.dataset["choice"] ?? ""));
  }
  home?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !active) return;
    const { button } = active;
    open(null);
    button.focus();
  });
  home?.closest("form")?.addEventListener("submit", () => open(null));
  if (isMoving) show(choices, false);
  else show(choices);
  refresh();
  return () => {
    if (isMoving) open(null);
    else refresh();
  };
}

function makeSlot(host: HTMLElement): Slot {
  const list = host.querySelector("select") as HTMLSelectElement; // The template gives each slot one.
  const button = make("button", { type: "button", class: "slot", "aria-expanded": "false" });
  button.id = `${list.closest(".item")?.id ?? ""}--slot-${list.name}`;
  button.setAttribute("aria-labelledby", `${labelOf(list, button.id)} ${button.id}`);
  list.hidden = true;
  list.before(button);
  return { host, list, button };
}

/** Gives the id of the words that name a list; its own label is set apart for the button to share. */
function labelOf(list: HTMLSelectElement, slot: string): string {
  const above = list.getAttribute("aria-labelledby");
  if (above) return above;
  const label = make("span", { id: `${slot}-label` }, list.getAttribute("aria-label") ?? "");
  label.hidden = true;
  list.before(label);
  return label.id;
}

function makeChip(choice: HTMLElement): HTMLButtonElement {
  const chip = make("button", { type: "button", class: `chip ${choice.className}`, "aria-pressed": "false" });
  chip.dataset["choice"] = choice.dataset["choice"] ?? "";
  chip.append(...choice.childNodes);
  choice.replaceWith(chip);
  return chip;
}
