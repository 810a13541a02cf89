import { randn } from '../src/softmax/index.ts';

/** One thing to measure: the shares of `rows` times `columns` scores, each row on its own. */
export interface Task {
  name: string;
  rows: number;
  columns: number;
  /** row after row; float32 holds each of them exactly, so that every contender gets the same numbers */
  scores: Float64Array;
}

/** A million draws would take longer than a short run; these come again and again. */
const draws = 100_000;

type Shape = [rows: number, columns: number];

const shapes: [Shape, ...Shape[]] = [
  [1, 10],
  [1, 100],
  [1, 1000],
  [1, 10_000],
  [1, 100_000],
  [1, 1_000_000],
  [1000, 10],
  [1000, 1000],
];

/** From ten scores to a million, and a thousand rows of ten and of a thousand. */
export function makeTasks(): [Task, ...Task[]] {
  const draw = Float64Array.from(randn(draws, 1), Math.fround);
  const makeTask = ([rows, columns]: Shape): Task => ({
    name: rows === 1 ? String(columns) : `${rows}×${columns}`,
    rows,
    columns,
    scores: Float64Array.from({ length: rows * columns }, (_, item) => draw[item % draws]!),
  });
  const [first, ...others] = shapes;
  return [makeTask(first), ...others.map(makeTask)];
}
