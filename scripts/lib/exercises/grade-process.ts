/**
 * The process in which an answer is graded. It gets its task and a secret word on its standard input, before the answer runs, and
 * marks its verdict with that word: what the answer writes to the same descriptor is not believed.
 */
import { readFileSync } from 'node:fs';
import { gradeInNode } from '../../../src/exercises/build/grade-in-node.ts';
import type { ExerciseData } from '../../../src/exercises/types.ts';
import { toExactJson } from '../../../src/notebook/exact-json.ts';

interface Task {
  word: string;
  gradeText: string;
  exercise: ExerciseData;
  answer: string;
  seed: number;
}

const { word, gradeText, exercise, answer, seed } = JSON.parse(readFileSync(0, 'utf8')) as Task;
const [verdict] = await gradeInNode(gradeText, exercise, answer, [seed]);
process.stdout.write(`\n${word}${toExactJson(verdict)}\n`);
