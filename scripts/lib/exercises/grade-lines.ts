import { displayText } from '../../../src/exercises/display-text.ts';
import type { Exercise } from '../../../src/exercises/build/read-exercise.ts';
import type { ExerciseVerdict, Finding, Problem } from '../../../src/exercises/types.ts';

/** All exercises, chapter by chapter. @param chapters their slugs, in order */
export function listLines(exercises: readonly Exercise[], chapters: readonly string[]): string[] {
  const used = chapters.filter((slug) => exercises.some(({ frontmatter }) => frontmatter.chapter === slug));
  const width = Math.max(0, ...exercises.map(({ data }) => data.name.length));
  return [
    ...used.flatMap((chapter) => [
      chapter,
      ...exercises
        .filter(({ frontmatter }) => frontmatter.chapter === chapter)
        .toSorted((a, b) => a.frontmatter.order - b.frontmatter.order)
        .map(({ data, frontmatter: { title, minutes } }) => {
          return `  ${data.name.padEnd(width)}  ${title} (${minutes} min)`;
        }),
    ]),
    '',
    'npm run grade -- NAME answer.ts says whether the answer in that file is right.',
  ];
}

/** @param file as the reader named it */
export function verdictLines(
  { data, frontmatter: { title } }: Exercise,
  file: string,
  { solved, seed, steps, problem }: ExerciseVerdict,
): string[] {
  const lines = steps.flatMap(({ id, state, finding }, i) => {
    const mark = { passed: '✓', failed: '✗', waiting: '·' }[state];
    const name = `${mark} ${i + 1}. ${data.steps[i]?.title ?? id}`;
    return finding ? [name, ...findingLines(finding, file)] : [name];
  });
  const passed = steps.filter(({ state }) => state === 'passed').length;
  const end = solved
    ? `Solved: all ${steps.length} steps pass (seed ${seed}).`
    : `Not solved yet: ${passed} of ${steps.length} steps pass. With the same inputs again: --seed ${seed}`;
  if (!problem) return [title, ...lines, '', end];
  return [title, ...lines, '', `✗ ${placeOf(problem, file)}${problem.sentence}`];
}

function findingLines({ sentence, place, ...shown }: Finding, file: string): string[] {
  const facts = (['given', 'got', 'expected'] as const).flatMap((key) => {
    const display = shown[key];
    return display ? [`     ${key.padEnd(8)}  ${displayText(display)}`] : [];
  });
  const where = place ? [`     at ${file}:${place.line}:${place.column ?? 1}`] : [];
  return [`     ${sentence}`, ...where, ...facts];
}

function placeOf({ place, blank }: Problem, file: string): string {
  if (!place) return '';
  return blank === undefined
    ? `${file}:${place.line}:${place.column ?? 1}: `
    : `${file}, blank ${blank}, column ${place.column ?? 1}: `;
}
