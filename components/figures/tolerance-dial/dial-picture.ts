import { formats, passes, type Differences } from './differences.ts';

export const columns = 20;
/** in units of the drawing: a dot stands in the middle of a square of this side */
export const pitch = 10;

export interface Panel {
  /** of the drawing: a dot for each draw that passes, drawn by round line ends; a cross for each that fails */
  passed: string;
  failed: string;
  count: string;
}

/** The three grids of dots, one dot for each draw, in the order of the draws. */
export function dialPicture(differences: Differences, decimals: number): Panel[] {
  return formats.map((format) => {
    const verdicts = differences[format].map((difference) => passes(difference, decimals));
    const marks = (wanted: boolean, mark: string) =>
      verdicts.map((verdict, i) => (verdict === wanted ? `M${middleOf(i)}${mark}` : '')).join('');
    const passing = verdicts.filter(Boolean).length;
    return {
      passed: marks(true, 'h0'),
      failed: marks(false, 'm-2-2l4 4m0-4l-4 4'),
      count: `${passing} of ${verdicts.length} ${passing === 1 ? 'passes' : 'pass'}`,
    };
  });
}

function middleOf(dot: number): string {
  const column = dot % columns;
  const row = Math.floor(dot / columns);
  return `${(column + 0.5) * pitch} ${(row + 0.5) * pitch}`;
}
