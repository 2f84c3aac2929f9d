/** Under which name the answer to a question is saved. */

/** Names an answer by its question; the module check keeps its own, so that it asks afresh what a lesson asked. */
export function savedName(article: HTMLElement): string {
  const id = article.dataset["itemId"] ?? "";
  return article.closest("[data-quiz]") ? `${id}#check` : id;
}
