import type { Point, Stroke } from './stroke.ts';

/**
 * Takes away the hairs that thinning leaves where a thick line had a corner: short strokes that lead from a crossing to
 * nowhere.
 *
 * @param most pixels of such a hair; half the width of the line, since it leads from its middle to its edge
 */
export function prune(strokes: readonly Stroke[], most: number): Stroke[] {
  const meeting = new Map<string, number>();
  for (const stroke of strokes) {
    for (const end of [stroke[0]!, stroke.at(-1)!]) meeting.set(`${end}`, (meeting.get(`${end}`) ?? 0) + 1);
  }
  const isLoose = (end: Point) => meeting.get(`${end}`) === 1;
  return strokes.filter((stroke) => {
    const [first, last] = [stroke[0]!, stroke.at(-1)!];
    return stroke.length > most || isLoose(first) === isLoose(last);
  });
}
