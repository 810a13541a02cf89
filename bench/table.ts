import type { Measured, Results } from './results.ts';

/** The results as a Markdown table that is also straight in a terminal: a line for each contender, a column for each task. */
export function resultsTable({ contenders, tasks, baseline }: Results): string {
  const head = ['times as fast as the ' + baseline, 'type', ...tasks.map(({ name }) => name)];
  const lines = contenders.map(({ name, dtype, absent }) => [
    name,
    dtype,
    ...tasks.map(({ measured }) =>
      absent === undefined ? ratioText(measured.find((row) => row.contender === name)) : 'absent',
    ),
  ]);
  const times = [
    'ns per score, ' + baseline,
    '',
    ...tasks.map(({ measured }) => timeText(measured, baseline)),
  ];
  const reasons = contenders.flatMap(({ name, absent }) =>
    absent === undefined ? [] : [`${name} is absent: ${absent}`],
  );
  return [markdown([head, ...lines, times]), ...reasons].join('\n');
}

function ratioText(measured: Measured | undefined): string {
  return measured ? measured.ratio.toFixed(measured.ratio < 0.1 ? 3 : 2) : 'missing';
}

function timeText(measured: readonly Measured[], baseline: string): string {
  return measured.find(({ contender }) => contender === baseline)?.nanoseconds.toFixed(1) ?? 'missing';
}

/** Words to the left, numbers to the right. */
function markdown([head = [], ...lines]: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  const pad = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
  const rule = widths.map((width, column) => (column < 2 ? '-'.repeat(width) : '-'.repeat(width - 1) + ':'));
  return [head.map(pad), rule, ...lines.map((line) => line.map(pad))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
