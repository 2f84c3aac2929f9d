/** The study pages' script: starts what a page carries; each page is complete without it. */
import { startItem } from "./item.ts";
import { startLanguage } from "./language.ts";
import { all } from "./nodes.ts";
import { showProgress, startProgressTools } from "./progress.ts";
import { startQuiz } from "./quiz.ts";
import { startSearch } from "./search/opener.ts";
import { Store, openShelf } from "./store.ts";
import { startTerms } from "./terms.ts";
import { startTheme } from "./theme.ts";
import { startThread } from "./thread.ts";
import { startWorksheet } from "./worksheet.ts";

const store = new Store(document.documentElement.dataset["kit"] ?? "kit", openShelf());

startTheme(store);
for (const article of all(document, ".item[data-response]")) startItem(article, store);
for (const quiz of all(document, "[data-quiz]")) startQuiz(quiz, store);
for (const sheet of all(document, "[data-worksheet]")) startWorksheet(sheet, store);
for (const tools of all(document, "[data-progress-tools]")) startProgressTools(tools, store);
for (const thread of all(document, "[data-thread]")) startThread(thread);
showProgress(store);
startTerms();
startLanguage();
startSearch();
