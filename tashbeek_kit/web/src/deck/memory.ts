/** What the device remembers of a deck; without storage everything still works, only forgetfully. */

export function recall(deck: string, what: string): string | null {
  try {
    return localStorage.getItem(key(deck, what));
  } catch {
    return null;
  }
}

export function remember(deck: string, what: string, value: string): void {
  try {
    localStorage.setItem(key(deck, what), value);
  } catch {
    // No storage: a private window, or a stick opened where storage is off.
  }
}

function key(deck: string, what: string): string {
  return `tashbeek:deck:${deck}:${what}`;
}
