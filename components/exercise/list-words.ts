import type { ExerciseRecord, Progress } from '../../src/progress/exercises.ts';

/** How far the reader is with an exercise, for a list of them. */
export function listWords(progress: Progress, record: ExerciseRecord | undefined, steps: number): string {
  if (!record || progress === 'new') return '';
  if (progress === 'changed') return 'changed since you worked on it';
  if (progress === 'solved') return record.solution ? 'solved, solution seen' : 'solved';
  const parts = [
    ...(record.tries > 0 ? [`${record.steps.length} of ${steps} steps`] : []),
    ...(record.hints > 0 ? [record.hints === 1 ? '1 hint seen' : `${record.hints} hints seen`] : []),
    ...(record.solution ? ['solution seen'] : []),
  ];
  return parts.join(', ') || 'begun';
}
