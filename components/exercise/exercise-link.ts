import type { ExerciseKind } from '../../src/exercises/types.ts';

/** An exercise as a list of exercises shows it. */
export interface ExerciseLink {
  name: string;
  title: string;
  href: string;
  kind: ExerciseKind;
  minutes: number;
  /** which version it is; see src/progress/exercises.ts */
  hash: string;
  /** ids of its steps */
  steps: string[];
}
