/** Which key does what. Letters go by their place on the keyboard: on an Arabic layout F is another letter. */

export type Command =
  | "next" | "back" | "first" | "last" | "answer" | "overview" | "language" | "fullscreen" | "black"
  | "scheme" | "presenter" | "help" | "clock" | "more-time";

export interface Press {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ANYWHERE: Readonly<Record<string, Command>> = {
  PageDown: "next", Space: "next", Enter: "next", NumpadEnter: "next", ArrowDown: "next",
  PageUp: "back", Backspace: "back", ArrowUp: "back",
  Home: "first", End: "last",
  KeyA: "answer", KeyO: "overview", KeyL: "language", KeyF: "fullscreen", KeyB: "black", Period: "black",
  KeyD: "scheme", KeyP: "presenter", KeyH: "help", Slash: "help", KeyT: "clock",
};

/** Gives what a key asks for; the two side arrows follow the direction of reading. */
export function commandOf(press: Press, direction: string): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.code === "ArrowLeft") return direction === "rtl" ? "next" : "back";
  if (press.code === "ArrowRight") return direction === "rtl" ? "back" : "next";
  return ANYWHERE[press.code] ?? null;
}

/** Listens to the keyboard, but leaves to a button, a link or a list the keys that are its own. */
export function listenToKeys(direction: () => string, run: (command: Command) => void): void {
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const isOwnKey = ["Space", "Enter", "NumpadEnter"].includes(event.code);
    if (target.closest("select, input, textarea, dialog[open]")) return;
    if (isOwnKey && target.closest("button, a, summary")) return;
    const command = commandOf(event, direction());
    if (!command || event.defaultPrevented) return;
    event.preventDefault();
    run(command);
  });
}
