import { setText } from './set-all.ts';

/** The attributes of one mark of a picture, and its words under `text`. */
export type Mark = Record<string, string>;

/** A whole picture: its marks by their names, the same when the page is built and while the reader drags. */
export type Marks = Record<string, Mark>;

/** What the element of a mark carries when the page is built. */
export function attributesOf(marks: Marks, name: string): Mark {
  const { text: _, ...attributes } = marks[name] ?? missing(name);
  return { 'data-mark': name, ...attributes };
}

export function textOf(marks: Marks, name: string): string {
  return (marks[name] ?? missing(name))['text'] ?? '';
}

/**
 * Shows a picture in a figure that was built with its marks. It writes only what differs from what it showed last, and
 * reads nothing back, so that a frame of a drag never waits for the layout.
 */
export function painter(figure: ParentNode): (marks: Marks) => void {
  const elements = new Map<string, Element>();
  for (const element of figure.querySelectorAll('[data-mark]')) {
    elements.set(element.getAttribute('data-mark') ?? '', element);
  }
  const shown = new Map<string, Mark>();
  return (marks) => {
    for (const [name, mark] of Object.entries(marks)) {
      const element = elements.get(name);
      const before = shown.get(name) ?? {};
      if (element)
        for (const key of Object.keys(mark)) if (before[key] !== mark[key]) put(element, key, mark[key]!);
      shown.set(name, mark);
    }
  };
}

function put(element: Element, key: string, value: string): void {
  if (key === 'text') setText(element, value);
  else element.setAttribute(key, value);
}

function missing(name: string): never {
  throw new Error(`the picture has no mark "${name}"`);
}
