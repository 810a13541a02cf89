import type { ChartElement } from './document.ts';

const hyphenated = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Reads `color: red; margin: 0` into its declarations; a semicolon inside brackets separates nothing. */
export function parseStyle(text: string): Map<string, string> {
  const declarations = text.split(/;(?![^(]*\))/).map((declaration) => declaration.split(/:(.*)/s));
  return new Map(
    declarations.flatMap(([name, value]) => (value ? [[name!.trim(), value.trim()] as const] : [])),
  );
}

/** What `element.style` gives: properties by either spelling (`maxWidth`, `max-width`), kept in the attribute. */
export function styleOf(element: ChartElement): Record<string, unknown> {
  const read = () => parseStyle(element.getAttribute('style') ?? '');
  const setProperty = (property: string, value: unknown) => {
    const declarations = read();
    if (value == null || value === '') declarations.delete(hyphenated(property));
    else declarations.set(hyphenated(property), String(value));
    const text = [...declarations].map(([name, setting]) => `${name}: ${setting};`).join(' ');
    if (text) element.setAttribute('style', text);
    else element.removeAttribute('style');
  };
  const methods: Record<string, unknown> = {
    setProperty,
    removeProperty: (property: string) => setProperty(property, null),
  };
  return new Proxy(methods, {
    get: (_, property: string) => methods[property] ?? read().get(hyphenated(property)) ?? '',
    set: (_, property: string, value) => (setProperty(property, value), true),
  });
}
