import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The chapters by their slugs, in the order of the site. */
export async function chapterSlugs(top = '.'): Promise<string[]> {
  const folders = await readdir(join(top, 'content/chapters'));
  return folders.toSorted().map((folder) => folder.replace(/^\d+-/, ''));
}
