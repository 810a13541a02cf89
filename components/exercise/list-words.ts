import { counted } from '../../src/checks/counted.ts';
import type { ExerciseRecord, Progress } from '../../src/progress/exercises.ts';

/** How far the reader is with an exercise, for a list of them. */
export function listWords(progress: Progress, record: ExerciseRecord | undefined, steps: number): string {
  if (!record || progress === 'new') return '';
  if (progress === 'changed') return 'changed since you worked on it';
  if (progress === 'solved') return record.solution ? 'solved, solution seen' : 'solved';
  const parts = [
    ...(record.tries > 0 ? [`${record.steps.length} of ${counted(steps, 'step')}`] : []),
    ...(record.hints > 0 ? [`${counted(record.hints, 'hint')} seen`] : []),
    ...(record.solution ? ['solution seen'] : []),
  ];
  return parts.join(', ') || 'begun';
}
