import { roundedText } from '../../src/notebook/display/rounded-text.ts';
import type { NumbersByName } from '../../src/notebook/types.ts';

/** Brings the numbers that the prose quotes up to date. */
export function showNumbers(root: HTMLElement, numbers: NumbersByName): void {
  for (const quoted of root.querySelectorAll<HTMLElement>('[data-value]')) {
    const exact = numbers[quoted.dataset['value'] ?? '']?.[0];
    if (exact === undefined) continue;
    quoted.setAttribute('value', exact);
    quoted.textContent = roundedText(exact, quoted.dataset['digits']);
  }
}
