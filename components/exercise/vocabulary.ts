import { components } from '../index.ts';
import ExerciseAnswer from './ExerciseAnswer.astro';
import ExerciseHints from './ExerciseHints.astro';
import ExerciseSteps from './ExerciseSteps.astro';
import ExerciseTask from './ExerciseTask.astro';
import ExerciseWork from './ExerciseWork.astro';
import Formula from './Formula.astro';
import Hint from './Hint.astro';
import Solution from './Solution.astro';
import Step from './Step.astro';
import Success from './Success.astro';

/** What an exercise can use without an import. Those that begin with Exercise are made from the order of the others. */
export const exerciseComponents = {
  ...components,
  ExerciseAnswer,
  ExerciseHints,
  ExerciseSteps,
  ExerciseTask,
  ExerciseWork,
  Formula,
  Hint,
  Solution,
  Step,
  Success,
};
