export interface BarRow {
  label: string;
  /** a number as text, shown as it is */
  text: string;
  /** whose colour it has: `score`, `got` or `expected` */
  quantity: string;
}

/** A bar as parts of the width; nothing where the number is not finite. */
interface BarPart {
  start: number;
  width: number;
}

/**
 * Bars from a common zero, as wide together as the room there is.
 *
 * @example barParts([-1, 3]) // → [{ start: 0, width: 0.25 }, { start: 0.25, width: 0.75 }]
 */
export function barParts(values: readonly number[]): (BarPart | undefined)[] {
  const finite = values.filter(Number.isFinite);
  // half of each, because the difference of two large doubles can be infinite
  const low = Math.min(0, ...finite) / 2;
  const high = Math.max(0, ...finite) / 2;
  const place = (value: number) => (high === low ? 0 : (value / 2 - low) / (high - low));
  return values.map((value) =>
    Number.isFinite(value)
      ? { start: Math.min(place(value), place(0)), width: Math.abs(place(value) - place(0)) }
      : undefined,
  );
}

/** The rows as a list: each a label, a bar and the number itself. */
export function barRows(rows: readonly BarRow[]): HTMLElement {
  const parts = barParts(rows.map(({ text }) => Number(text)));
  const list = document.createElement('dl');
  list.className = 'bar-rows';
  rows.forEach(({ label, text, quantity }, index) => {
    const row = document.createElement('div');
    row.dataset['quantity'] = quantity;
    const term = document.createElement('dt');
    term.textContent = label;
    const value = document.createElement('dd');
    const track = document.createElement('span');
    track.className = 'bar-track';
    const part = parts[index];
    if (part) {
      const bar = document.createElement('span');
      bar.style.insetInlineStart = `${100 * part.start}%`;
      bar.style.width = `${100 * part.width}%`;
      track.append(bar);
    }
    const number = document.createElement('code');
    number.textContent = text;
    value.append(track, number);
    row.append(term, value);
    list.append(row);
  });
  return list;
}
