import type { ExerciseLink } from '../../components/exercise/exercise-link.ts';
import { exerciseNames, readExercise } from '../exercises/build/read-exercise.ts';
import { chapterLinks, type ChapterLink } from './chapters.ts';
import { href } from './href.ts';

/** A chapter with its exercises, in the order in which they are to be done. */
interface ChapterOfExercises {
  chapter: ChapterLink;
  exercises: ExerciseLink[];
}

let kept: Promise<ChapterOfExercises[]> | undefined;

/**
 * All exercises by chapter; chapters without one are left out. A build, in which no file changes, reads them once.
 *
 * @throws Error when an exercise names a chapter that does not exist
 */
export function exercisesByChapter(): Promise<ChapterOfExercises[]> {
  if (!import.meta.env.PROD) return readAll();
  return (kept ??= readAll());
}

async function readAll(): Promise<ChapterOfExercises[]> {
  const chapters = await chapterLinks();
  const names = await exerciseNames();
  const exercises = await Promise.all(names.map((name) => readExercise(name)));
  const lost = exercises.find(
    ({ frontmatter }) => !chapters.some(({ slug }) => slug === frontmatter.chapter),
  );
  if (lost)
    throw new Error(
      `content/exercises/${lost.data.name}: there is no chapter ${lost.frontmatter.chapter}; the chapters are ${chapters.map(({ slug }) => slug).join(', ')}`,
    );
  return chapters
    .map((chapter) => ({
      chapter,
      exercises: exercises
        .filter(({ frontmatter }) => frontmatter.chapter === chapter.slug)
        .toSorted((a, b) => a.frontmatter.order - b.frontmatter.order)
        .map(({ data: { name, kind, hash, steps }, frontmatter: { title, minutes } }): ExerciseLink => ({
          ...{ name, kind, hash, title, minutes },
          steps: steps.map(({ id }) => id),
          href: href(`/exercises/${name}/`),
        })),
    }))
    .filter(({ exercises }) => exercises.length > 0);
}
