import { linkTogether } from './link-together.ts';

export function start(parts: HTMLElement): void {
  const chapter = parts.closest<HTMLElement>('chapter-notebook');
  if (chapter) linkTogether(chapter);
}
