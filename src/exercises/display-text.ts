import type { Display } from '../notebook/display/types.ts';

/** A value as one line, for a terminal. */
export function displayText(display: Display): string {
  switch (display.type) {
    case 'list': {
      const prefix = display.kind === 'Array' || display.kind === '' ? '' : `${display.kind} `;
      const hidden = display.hidden + (display.folded?.count ?? 0);
      return `${prefix}[${[...display.items.map(displayText), ...more(hidden)].join(', ')}]`;
    }
    case 'table': {
      const { columns, rows, hidden } = display;
      const lines = rows.map((row) => `[${row.map((cell, i) => named(columns?.[i], cell)).join(', ')}]`);
      return `[${[...lines, ...more(hidden)].join(', ')}]`;
    }
    case 'record': {
      const { kind, entries, hidden } = display;
      const parts = entries.map(([key, value]) => named(key, value));
      return `${kind === '' ? '' : `${kind} `}{ ${[...parts, ...more(hidden)].join(', ')} }`;
    }
    case 'line':
      return display.parts.map(displayText).join(' ');
    case 'error':
      return `${display.name}: ${display.message}`;
    case 'chart':
      return display.label;
    default:
      return display.text;
  }
}

function named(name: string | undefined, value: Display): string {
  return name === undefined ? displayText(value) : `${name}: ${displayText(value)}`;
}

function more(hidden: number): string[] {
  return hidden > 0 ? [`… ${hidden} more`] : [];
}
