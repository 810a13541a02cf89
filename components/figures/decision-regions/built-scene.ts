import { ninePoints } from './classifier.ts';
import { lossMarks, mostPoints, planeMarks, tableMarks } from './picture.ts';
import { advance, begin } from './training.ts';

/** What the figure shows as built. */
export const builtScene = {
  points: ninePoints,
  training: advance(begin, ninePoints, 100),
  twice: false,
  focus: 0,
};
export const builtMarks = {
  ...planeMarks(builtScene),
  ...lossMarks(builtScene),
  ...tableMarks(builtScene),
};
/** One for each point that there can be. */
export const places = Array.from({ length: mostPoints }, (_, i) => i);
