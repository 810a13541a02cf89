import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { exerciseSchema } from './exercises/schema.ts';

const chapters = defineCollection({
  loader: glob({
    base: './content/chapters',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace('/index.mdx', ''),
  }),
  schema: z.object({
    title: z.string(),
    summary: z.string(),
  }),
});

const exercises = defineCollection({
  loader: glob({
    base: './content/exercises',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace('/index.mdx', ''),
  }),
  schema: exerciseSchema,
});

/** One paragraph each; the file's name is the anchor on the page of the glossary. */
const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md' }),
  schema: z.object({
    term: z.string(),
    /** slug of the chapter that explains it */
    chapter: z.string().optional(),
  }),
});

export const collections = { chapters, exercises, glossary };
