import type { Display } from './types.ts';

/** Every number that these values show, in order, as text that gives back the same doubles. */
export function exactNumbers(displays: readonly Display[]): string[] {
  return displays.flatMap((display) => {
    switch (display.type) {
      case 'number':
        return [display.exact];
      case 'list':
        return exactNumbers(display.items);
      case 'table':
        return display.rows.flatMap(exactNumbers);
      case 'record':
        return exactNumbers(display.entries.map(([, value]) => value));
      case 'line':
        return exactNumbers(display.parts);
      default:
        return [];
    }
  });
}
