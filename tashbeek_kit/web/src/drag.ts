/** Moves cards with a finger or a mouse by their number; buttons and keys do the same. */

export function startDrag(list: HTMLElement, moved: (card: HTMLElement) => void): void {
  list.addEventListener("pointerdown", (event) => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>(".card-number") : null;
    const card = grip?.closest<HTMLElement>(".card");
    if (!grip || !card || grip.closest("fieldset")?.disabled) return;
    event.preventDefault();
    card.classList.add("is-held");
    const before = [...list.children].indexOf(card);
    // On the window: a card that changes places in the page loses a captured pointer.
    const held = new AbortController();
    const follow = (at: PointerEvent): void => carry(list, card, at.clientY);
    const drop = (): void => {
      held.abort();
      card.classList.remove("is-held");
      if ([...list.children].indexOf(card) !== before) moved(card);
    };
    window.addEventListener("pointermove", follow, { signal: held.signal });
    window.addEventListener("pointerup", drop, { signal: held.signal });
    window.addEventListener("pointercancel", drop, { signal: held.signal });
  });
}

/** Puts the card behind every card whose middle the pointer has passed, and before the others. */
function carry(list: HTMLElement, card: HTMLElement, pointer: number): void {
  const others = [...list.children].filter((other) => other !== card);
  const next = others.find((other) => {
    const box = other.getBoundingClientRect();
    return pointer < box.top + box.height / 2;
  });
  if (next !== card.nextElementSibling) list.insertBefore(card, next ?? null);
}
