import type { CellView } from '../cell-view.ts';
import { brokenWords } from './broken-words.ts';
import type { StandIn } from './stand-in.ts';

/** Says, wherever the reader is in the chapter, that it is broken on purpose, and how to end that. */
export function putBanner(
  root: HTMLElement,
  { kind, name, what }: StandIn,
  check: CellView,
  bringBack: (byKey: boolean) => void,
): HTMLElement {
  const banner = document.createElement('aside');
  banner.className = 'broken-banner';
  banner.dataset['part'] = 'broken';
  banner.ariaLabel = 'broken on purpose';
  const words = document.createElement('p');
  const title = document.createElement('strong');
  title.textContent = `You are looking at ${brokenWords(kind, name)}.`;
  words.append(title, ` ${what}`);
  const choices = document.createElement('div');
  choices.className = 'notice-choices';
  const link = document.createElement('a');
  link.href = `#${check.element.id}`;
  link.textContent = 'See the check';
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['choice'] = 'bring-back';
  button.textContent = 'Bring ours back';
  // a click by a key has no count
  button.addEventListener('click', ({ detail }) => bringBack(detail === 0));
  choices.append(link, button);
  banner.append(words, choices);
  // the last thing in the chapter: nothing above it moves when it comes and goes
  root.append(banner);
  return banner;
}
