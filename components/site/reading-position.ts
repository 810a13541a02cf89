/**
 * Where the reader is, from lengths in pixels measured from the top of the page.
 *
 * @param top, bottom  where the text begins and ends
 * @param seen         the lowest line of the page that is in view
 * @param eye          the line at which a section counts as being read
 * @param starts       where each section begins, ascending
 * @returns the part that has been in view, in [0, 1], and the index of the section at `eye` (-1: before the first)
 * @example readingPosition({ top: 100, bottom: 1100, seen: 600, eye: 200, starts: [150, 700] }) // → { read: 0.5, section: 0 }
 */
export function readingPosition(lengths: {
  top: number;
  bottom: number;
  seen: number;
  eye: number;
  starts: number[];
}) {
  const { top, bottom, seen, eye, starts } = lengths;
  const read = Math.min(1, Math.max(0, (seen - top) / (bottom - top)));
  const section = read === 1 ? starts.length - 1 : starts.findLastIndex((start) => start <= eye);
  return { read, section };
}
