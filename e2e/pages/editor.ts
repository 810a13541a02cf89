import type { EditorHandle } from '../../src/editor/editor.ts';
import type { NameInScope } from '../../src/editor/name-in-scope.ts';
import { highlight } from '../../src/editor/highlight.ts';
import { openEditor } from '../../src/editor/open-editor.ts';
import { openTextarea } from '../../src/editor/open-textarea.ts';

/** A page with one cell's source, as the site lists it, that can be turned into the editor. */
const code = document.querySelector('code')!;
const host = document.querySelector<HTMLElement>('.cell-source')!;

function list(text: string): void {
  code.replaceChildren(
    ...highlight(text, 'ts').map(({ text, classes }) => {
      if (!classes) return document.createTextNode(text);
      const span = document.createElement('span');
      span.className = classes;
      span.textContent = text;
      return span;
    }),
  );
}

const names: NameInScope[] = [
  { name: 'softmax', detail: '(scores, options?)', sentence: 'Turns scores into shares.' },
  { name: 'softmaxNaive', detail: '(scores)', sentence: 'Softmax as the formula stands on paper.' },
  { name: 'scores', detail: 'cell scores', sentence: 'Declared in cell scores.' },
  { name: 'Plot', sentence: 'Observable Plot.', members: ['plot', 'dot', 'dotX', 'lineY'] },
];

function open(plain = false): EditorHandle {
  code.parentElement!.hidden = true;
  const note = (event: string) => () => void events.push(event);
  return (plain ? openTextarea : openEditor)(host, {
    code: code.textContent ?? '',
    label: 'Cell step1',
    names: () => names,
    onChange: (text) => void events.push(`change: ${text}`),
    onRun: note('run'),
    onLeave: note('leave'),
    onHelp: note('help'),
  });
}

/** A character's place, colour and weight, or nothing for a line break. */
function looks(): string[] {
  const root = host.querySelector('div')?.shadowRoot?.querySelector('.cm-content') ?? code;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { color, fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement!);
    for (const [at, character] of [...node.textContent!].entries()) {
      if (character === '\n') continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { x, y, width } = range.getBoundingClientRect();
      found.push(
        [
          character,
          x.toFixed(2),
          y.toFixed(2),
          width.toFixed(2),
          color,
          fontWeight,
          fontSize,
          fontFamily,
        ].join(' '),
      );
    }
  }
  return [...found, `height ${host.getBoundingClientRect().height.toFixed(2)}`];
}

const events: string[] = [];
Object.assign(globalThis, { list, open, looks, events });
