/** Hands text to the reader as a file; works on a page opened from a USB stick too. */
import { make } from "./nodes.ts";

export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
