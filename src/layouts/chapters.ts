import { getCollection } from 'astro:content';
import { href } from './href.ts';

export interface ChapterLink {
  /** the folder's name, `03-normalise` */
  id: string;
  /** the folder's name without its number */
  slug: string;
  number: number;
  title: string;
  summary: string;
  href: string;
}

/** All chapters in reading order. `03-normalise` is chapter 3 and lives at /chapters/normalise/. */
export async function chapterLinks(): Promise<ChapterLink[]> {
  const chapters = await getCollection('chapters');
  return chapters
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
    .map(({ id, data: { title, summary } }) => {
      const slug = id.replace(/^\d+-/, '');
      return { id, slug, number: Number.parseInt(id, 10), title, summary, href: href(`/chapters/${slug}/`) };
    });
}
