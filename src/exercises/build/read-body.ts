import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import type { ExerciseStep } from '../types.ts';

/** What grading and the proof read off an exercise's text. */
interface ExerciseBody {
  /** as it was written; the schema has not seen it */
  frontmatter: unknown;
  steps: ExerciseStep[];
  /** the steps with their texts, which say what is asked for */
  asked: string;
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
  children?: Node[];
}

/** The components of an exercise, in the order in which they stand, and how many of each there have to be. */
const parts = [
  { name: 'Step', least: 1, most: Infinity },
  { name: 'Hint', least: 2, most: Infinity },
  { name: 'Solution', least: 1, most: 1 },
  { name: 'Success', least: 1, most: 1 },
] as const;

/**
 * Reads `index.mdx` of an exercise.
 *
 * @throws Error in a sentence with file, line and what to write
 */
export function readBody(mdx: string, file: string): ExerciseBody {
  const root = mdxToMdast(mdx, { features: { math: true, frontmatter: true } }) as Node;
  const nodes = root.children ?? [];
  const yaml = nodes.find(({ type }) => type === 'yaml');
  if (!yaml) throw new Error(`${file}: begin with the frontmatter, between two lines of ---`);
  const components = nodes.filter(({ type }) => type === 'mdxJsxFlowElement');
  const of = (name: string) => components.filter((node) => node.name === name);
  for (const { name, least, most } of parts) {
    const found = of(name).length;
    if (found < least || found > most)
      throw new Error(
        `${file}: write ${most === 1 ? 'one' : `at least ${least}`} <${name}>…</${name}>; there ${found === 1 ? 'is' : 'are'} ${found}`,
      );
  }
  const names: string[] = parts.map(({ name }) => name);
  const found = components.filter(({ name }) => names.includes(name ?? ''));
  const misplaced = found.find((node, i) => i > 0 && rankOf(names, node) < rankOf(names, found[i - 1]));
  if (misplaced)
    throw new Error(
      `${file}:${lineOf(misplaced)}: <${misplaced.name}> comes too late; the order is the task, then ${names.join(', ')}`,
    );
  const steps = of('Step').map((node) => stepOf(node, file));
  const twin = steps.find(({ id }, i) => steps.findIndex((step) => step.id === id) < i);
  if (twin) throw new Error(`${file}: two steps have the id ${twin.id}; give one of them another`);
  return {
    frontmatter: frontmatterOf(yaml.value ?? '', file),
    steps,
    asked: of('Step')
      .map((node) => sliceOf(mdx, node))
      .join('\n'),
  };
}

function frontmatterOf(yaml: string, file: string): unknown {
  try {
    return load(yaml);
  } catch (error) {
    throw new Error(`${file}: the frontmatter can't be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function stepOf(node: Node, file: string): ExerciseStep {
  const attribute = (name: string) => {
    const value = node.attributes?.find((each) => each.name === name)?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const [id, title] = [attribute('id'), attribute('title')];
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new Error(
      `${file}:${lineOf(node)}: a step needs an id of small letters, digits and hyphens: <Step id="sums" …>`,
    );
  if (title === '')
    throw new Error(`${file}:${lineOf(node)}: step ${id} needs a title, such as title="The shares sum to 1"`);
  return { id, title };
}

const rankOf = (names: string[], node: Node | undefined) => names.indexOf(node?.name ?? '');
const lineOf = (node: Node) => node.position?.start.line ?? 0;

function sliceOf(mdx: string, { position }: Node): string {
  return mdx.slice(position?.start.offset, position?.end.offset);
}
