import { makeSlider } from '../make-slider.ts';
import { partOf, setAll, write } from '../set-all.ts';
import { axes, batchPicture, scoreScale, startBatch, type Axis } from './batch-picture.ts';

const whose: Record<Axis, string> = {
  '0': 'for each column.',
  '1': 'for each row.',
  all: 'for all entries together.',
};

export function start(figure: HTMLElement): void {
  const scores = startBatch.map((row) => [...row]);
  let axis: Axis = '1';
  let rows = scores.length;
  let picture = batchPicture(scores, axis);
  const table = figure.querySelector<HTMLTableElement>('.batch')!;
  const sums = {
    row: [...table.querySelectorAll('.row-sum')],
    column: [...table.querySelectorAll('.column-sum')],
    total: table.querySelector('.total-sum'),
  };
  const entries = scores.map((row, i) =>
    row.map((_, j) => {
      const entry = table.querySelector(`[data-entry="${i} ${j}"]`)!;
      return {
        score: entry.querySelector('.score-number'),
        circle: entry.querySelector('circle'),
        share: entry.querySelector('.share-number'),
        bar: entry.querySelector('.bar-share'),
        say: makeSlider({
          handle: partOf<SVGGElement>(entry, 'handle'),
          label: `Score in row ${i}, column ${j}`,
          scale: scoreScale,
          value: () => scores[i]![j]!,
          text: () => words(picture.entries[i]![j]!),
          change: (score) => {
            scores[i]![j] = score;
            show();
          },
          tracks: [partOf(entry, 'track')],
        }),
      };
    }),
  );

  function show(): void {
    picture = batchPicture(scores.slice(0, rows), axis);
    const { entries: drawn, rowSums, columnSums, total } = picture;
    drawn.forEach((row, i) =>
      row.forEach(({ score, handle, share, bar }, j) => {
        const entry = entries[i]![j]!;
        write(entry.score, score);
        write(entry.share, share);
        setAll(entry.circle, { cx: handle });
        setAll(entry.bar, { width: bar });
        entry.say();
      }),
    );
    rowSums.forEach((rowSum, i) => write(sums.row[i], rowSum));
    columnSums.forEach((columnSum, j) => write(sums.column[j], columnSum));
    write(sums.total, total);
    setAll(table, { 'data-axis': axis, 'data-rows': String(rows) });
    write(partOf(figure, 'whose'), whose[axis]);
  }

  function choose({ value }: HTMLInputElement): void {
    axis = axes.find((name) => name === value) ?? axis;
    show();
  }
  figure.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target);
  });
  const oneRow = partOf(figure, 'one-row');
  oneRow.addEventListener('click', () => {
    rows = rows === 1 ? scores.length : 1;
    oneRow.setAttribute('aria-pressed', String(rows === 1));
    show();
  });
  // the reader may have chosen before this code was there
  choose(figure.querySelector<HTMLInputElement>('input:checked')!);
}

function words({ score, share }: { score: string; share: string }): string {
  return `${score}, share ${share}`;
}
