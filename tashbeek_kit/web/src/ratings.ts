/** The mean under each section of a scorecard and over all of it, kept up to date. */
import { meanOf } from "./light.ts";
import { all, show } from "./nodes.ts";
import { numeral, word } from "./words.ts";

export function startRatings(field: HTMLElement): () => void {
  const sections = all(field, "[data-totalled]");
  const update = (): void => {
    for (const section of sections) showMean(section.querySelector<HTMLElement>(".mean"), section);
    showMean(field.querySelector<HTMLElement>(".mean-overall"), field);
  };
  if (sections.length > 0) field.addEventListener("input", update);
  return update;
}

function showMean(line: HTMLElement | null, root: HTMLElement): void {
  const ticks = all<HTMLInputElement>(root, "[data-totalled] .point-tick, :scope .point-tick");
  const values = ticks.map((tick) => Number(tick.value));
  const chosen = ticks.filter((tick) => tick.checked).map((tick) => Number(tick.value));
  const found = meanOf(chosen, Math.min(...values), Math.max(...values));
  const output = line?.querySelector("output");
  show(line, found !== null);
  if (!line || !output || !found) return;
  line.dataset["light"] = found.light;
  output.textContent = `${word("script.mean", { mean: numeral(found.mean, 1), most: found.most })} · ${word(`script.light.${found.light}`)}`;
}
