/**
 * Where a chapter stands: "Chapter 3 of 8". While a chapter before it is not written yet, its number says more than its
 * place, and both are told.
 */
export function placeWords(number: number, chapters: readonly { number: number }[]): string {
  const place = chapters.findIndex((chapter) => chapter.number === number) + 1;
  if (place === number) return `Chapter ${number} of ${chapters.length}`;
  return `Chapter ${number}, in place ${place} of ${chapters.length}`;
}
