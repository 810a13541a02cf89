import { z } from 'astro/zod';
import { declaredBy } from './widget-kinds.ts';
import type { ExerciseKind } from './types.ts';

const kinds = [
  'write',
  'repair',
  'find',
  'predict',
  'blank',
  'order',
  'choose',
] as const satisfies ExerciseKind[];

const name = z
  .string()
  .regex(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u, 'a name of TypeScript, such as candidate');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, such as sum-to-one');
const text = z.string().min(1, 'a text');
const count = z.int('a whole number').min(1, 'a whole number from 1 on');

/** What each kind has besides, and the name that its answer declares. */
const own: Record<ExerciseKind, { needs: readonly string[]; declares?: string }> = {
  write: { needs: [] },
  repair: { needs: [] },
  find: { needs: [], declares: 'answer' },
  predict: { needs: ['fields'], declares: declaredBy.predict },
  blank: { needs: ['blanks'], declares: declaredBy.blank },
  order: { needs: ['lines'], declares: declaredBy.order },
  choose: { needs: ['options', 'pick'], declares: declaredBy.choose },
};

const widgets = ['blanks', 'lines', 'options', 'pick', 'fields'] as const;

/** The frontmatter of `content/exercises/NAME/index.mdx`. */
export const exerciseSchema = z
  .strictObject({
    title: text,
    /** the slug of a chapter: `normalise` */
    chapter: id,
    /** its place among the exercises of its chapter, from 1 */
    order: count,
    minutes: count,
    kind: z.enum(kinds, `write one of ${kinds.join(', ')}`),
    declares: z.array(name).min(1, 'at least one name').optional(),
    /** names of the library that the answer does not have, such as `softmax` where it is to be written */
    without: z.array(name).default([]),
    blanks: z.record(name, z.strictObject({ label: text, uses: z.array(name) })).optional(),
    lines: z.record(id, text).optional(),
    options: z.array(z.strictObject({ id, text })).min(2, 'at least two options').optional(),
    pick: z.enum(['one', 'several'], 'write one or several').optional(),
    fields: z.record(name, z.strictObject({ label: text, unit: text.optional() })).optional(),
  })
  .check(({ value, issues }) => {
    const { needs, declares } = own[value.kind];
    const say = (field: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [field], message });
    for (const field of widgets) {
      if (needs.includes(field) && value[field] === undefined)
        say(field, `an exercise of kind ${value.kind} needs ${field}`);
      if (!needs.includes(field) && value[field] !== undefined)
        say(field, `an exercise of kind ${value.kind} has no ${field}; delete it`);
    }
    if (declares === undefined && value.declares === undefined)
      say('declares', 'list the names that the answer has to declare, such as [candidate]');
    if (declares !== undefined && value.declares && value.declares.join() !== declares)
      say('declares', `an exercise of kind ${value.kind} declares [${declares}]; leave the line out`);
  })
  .transform(({ declares, ...rest }) => ({
    ...rest,
    declares: declares ?? [own[rest.kind].declares ?? ''],
  }));

export type ExerciseFrontmatter = z.output<typeof exerciseSchema>;
