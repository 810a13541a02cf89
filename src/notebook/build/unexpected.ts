import type { EvaluatedCell } from './evaluate-chapter.ts';

/** Every cell whose outcome is not the one that its author announced, each in a sentence with file and line. */
export function unexpected(cells: readonly EvaluatedCell[], file: string): string[] {
  return cells.flatMap(({ source, outcome }) => {
    const at = `${file}:${source.line}: ${source.kind} ${source.id}`;
    if (source.throws) {
      const threw = outcome.status === 'error' || outcome.status === 'failed';
      return threw ? [] : [`${at} is marked throws, and did not throw`];
    }
    if (outcome.status === 'failed') return [`${at}: ${outcome.failure.message}`];
    if (outcome.status === 'error') return [`${at}: ${outcome.error.name}: ${outcome.error.message}`];
    if (outcome.status === 'waiting') {
      const reason = cells.find((cell) => cell.source.id === outcome.waitsFor);
      return reason?.source.throws ? [`${at} waits for cell ${outcome.waitsFor}, which throws`] : [];
    }
    return [];
  });
}
