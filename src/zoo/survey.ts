import type { Law } from './law.ts';
import { lawsOf } from './laws.ts';
import { smallestSets, type Row } from './matrix.ts';

/** What the matrix of the wrong softmaxes comes to. Names are those of mutants, in the order of the rows. */
export interface Survey {
  /** break none of the original notebook's assertions */
  pastTheNotebook: string[];
  /** break none of this site's laws that are no recorded numbers */
  pastOurs: string[];
  /** break a law about real numbers, and one that is no recorded number */
  wrongOnPaper: string[];
  /** break only laws about doubles, or about doubles and about the code */
  wrongInDoubles: string[];
  /** break only laws about what the code touches and remembers */
  wrongInManners: string[];
  /** all smallest sets of laws about real numbers of which each of `wrongOnPaper` breaks at least one */
  smallestSets: string[][];
  /** keep the ratio law and break the law of the sum */
  ratioWithoutSum: string[];
  /** keep the law of the sum and break the ratio law */
  sumWithoutRatio: string[];
}

/** Laws that say something about every list of real numbers: theorems, and no stored results. */
export function lawsOnPaper(): Law[] {
  return lawsOf('softmax').filter(
    ({ by, about, type }) => by === 'ours' && about === 'reals' && type !== 'recorded',
  );
}

/** @param matrix rows of any kind; only those of the kind softmax count */
export function surveyOf(matrix: readonly Row[]): Survey {
  const rows = matrix.filter(({ kind }) => kind === 'softmax');
  const all = lawsOf('softmax').filter(({ type }) => type !== 'recorded');
  const ours = all.filter(({ by }) => by === 'ours');
  const onPaper = lawsOnPaper();
  const inDoubles = ours.filter(({ about }) => about === 'floats');
  const breaksOne = (row: Row, laws: readonly Law[]) => laws.some(({ id }) => row.broken.has(id));
  const names = (keep: (row: Row) => boolean) => rows.filter(keep).map(({ name }) => name);
  const wrongOnPaper = rows.filter((row) => breaksOne(row, onPaper));
  const others = (row: Row) => !wrongOnPaper.includes(row) && breaksOne(row, ours);
  return {
    pastTheNotebook: names(
      (row) =>
        !breaksOne(
          row,
          all.filter(({ by }) => by === 'seed'),
        ),
    ),
    pastOurs: names((row) => !breaksOne(row, ours)),
    wrongOnPaper: wrongOnPaper.map(({ name }) => name),
    wrongInDoubles: names((row) => others(row) && breaksOne(row, inDoubles)),
    wrongInManners: names((row) => others(row) && !breaksOne(row, inDoubles)),
    smallestSets: smallestSets(wrongOnPaper, onPaper),
    ratioWithoutSum: names(({ broken }) => !broken.has('ratio') && broken.has('sum')),
    sumWithoutRatio: names(({ broken }) => !broken.has('sum') && broken.has('ratio')),
  };
}
