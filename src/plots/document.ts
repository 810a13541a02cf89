/**
 * The smallest document in which Observable Plot draws the same markup as in a browser.
 *
 * A cell runs in a Worker and a chapter is built in Node; neither has a DOM. Only what Plot and D3 touch is here.
 * `e2e/plot-markup.spec.ts` compares the result with Chromium's own DOM, character by character.
 */
import { inside, matches } from './selector.ts';
import { parseStyle, styleOf } from './style-attribute.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const XLINK = 'http://www.w3.org/1999/xlink';

type Child = ChartElement | ChartText;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const escape = (text: string, unsafe: RegExp) => text.replace(unsafe, (character) => entities[character]!);

class ChartText {
  parentNode: ChartElement | null = null;
  textContent: string;
  constructor(text: string) {
    this.textContent = text;
  }
  get outerHTML(): string {
    return escape(this.textContent, /[&<>\u00a0]/g);
  }
  cloneNode(): ChartText {
    return new ChartText(this.textContent);
  }
}

export class ChartElement {
  /** Plot asks before it lays out a tip. Saying yes makes it do so in a microtask, not in an animation frame. */
  readonly isConnected = true;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: Child[] = [];
  parentNode: ChartElement | null = null;

  constructor(namespaceURI: string, localName: string) {
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }
  get ownerDocument(): typeof chartDocument {
    return chartDocument;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(namespace: string, name: string, value: unknown): void {
    this.setAttribute(namespace === XLINK ? `xlink:${name}` : name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(value: string) {
    this.setAttribute('class', value);
  }
  get style(): Record<string, unknown> {
    return styleOf(this);
  }
  set style(text: string) {
    this.removeAttribute('style');
    Object.assign(this.style, Object.fromEntries(parseStyle(text)));
  }

  appendChild<Node extends Child>(child: Node): Node {
    return this.insertBefore(child, null);
  }
  append(...children: (Child | string)[]): void {
    for (const child of children)
      this.appendChild(typeof child === 'object' ? child : new ChartText(String(child)));
  }
  insertBefore<Node extends Child>(child: Node, before: Child | null): Node {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, child);
    return child;
  }
  removeChild(child: Child): void {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
  }
  cloneNode(deep = false): ChartElement {
    const clone = new ChartElement(this.namespaceURI, this.localName);
    for (const [name, value] of this.attributes) clone.setAttribute(name, value);
    if (deep) for (const child of this.childNodes) clone.appendChild(child.cloneNode(true));
    return clone;
  }

  get children(): ChartElement[] {
    return this.childNodes.filter((child) => child instanceof ChartElement);
  }
  get firstChild(): Child | null {
    return this.childNodes.at(0) ?? null;
  }
  get lastChild(): Child | null {
    return this.childNodes.at(-1) ?? null;
  }
  querySelectorAll(selector: string): ChartElement[] {
    return inside(this).filter((element) => matches(element, selector));
  }
  querySelector(selector: string): ChartElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }
  set textContent(text: unknown) {
    for (const child of [...this.childNodes]) this.removeChild(child);
    this.append(String(text));
  }
  get outerHTML(): string {
    const { style, ...rest } = Object.fromEntries(this.attributes);
    // Chromium writes a style that a script has set after all other attributes.
    const attributes = Object.entries(style === undefined ? rest : { ...rest, style }).map(
      ([name, value]) => ` ${name}="${escape(value, /[&<>"\u00a0]/g)}"`,
    );
    const inside = this.childNodes.map((child) => child.outerHTML);
    return `<${this.localName}${attributes.join('')}>${inside.join('')}</${this.localName}>`;
  }
  /** An estimate, since nothing here knows a font: 7 units a character, 13 a line. Plot asks for tips only. */
  getBBox(): { x: number; y: number; width: number; height: number } {
    const lines = this.querySelectorAll('tspan').filter((line) => line.hasAttribute('dy'));
    const longest = Math.max(0, ...lines.map((line) => line.textContent.length - 1));
    return { x: 0, y: 0, width: 7 * longest, height: 13 * lines.length };
  }
  /** A chart on a page is a picture: no events reach it. */
  addEventListener(): void {}
  dispatchEvent(): void {}
}

export const chartDocument = {
  documentElement: new ChartElement(HTML, 'html') as ChartElement,
  defaultView: { Event: class {} },
  createElement: (name: string) => {
    if (name !== 'canvas') return new ChartElement(HTML, name);
    throw new Error(
      'A chart in a cell has no canvas, so it draws no raster and no continuous colour legend; leave out legend, or use a scheme with steps, e.g. color: {type: "threshold"}.',
    );
  },
  createElementNS: (namespace: string, name: string) => new ChartElement(namespace, name),
  createTextNode: (text: string) => new ChartText(String(text)),
};
