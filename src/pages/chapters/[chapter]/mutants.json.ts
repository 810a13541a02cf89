import type { APIRoute, GetStaticPaths } from 'astro';
import { chapterLinks } from '../../../layouts/chapters.ts';
import { chapterOf } from '../../../notebook/build/chapter.ts';
import { wrongVersionsOf } from '../../../notebook/build/wrong-versions.ts';

/** The texts of a chapter's mutants, apart from its page: they are asked for when the first one is put there. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await chapterLinks()).map(({ id, slug }) => ({ params: { chapter: slug }, props: { id } }));

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  Response.json(wrongVersionsOf(await chapterOf(props.id)));
