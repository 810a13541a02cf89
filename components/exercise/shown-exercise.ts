import type { Exercise } from '../../src/exercises/build/read-exercise.ts';

/** The exercise whose page is being made; the parts of its text look themselves up here. */
export interface ShownExercise {
  exercise: Exercise;
  /** TeX to HTML */
  math: (tex: string, display: boolean) => string;
}
