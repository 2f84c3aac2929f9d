/** The slides' script: marks the page as scripted at once, then starts the view that the page names. */

import { startPresenter } from "./deck/presenter.ts";
import { startProjector } from "./deck/projector.ts";

document.documentElement.dataset["scripted"] = "";
document.addEventListener("DOMContentLoaded", () => {
  if (document.body.dataset["view"] === "projector") startProjector(document.body);
  if (document.body.dataset["view"] === "presenter") startPresenter(document.body);
});
