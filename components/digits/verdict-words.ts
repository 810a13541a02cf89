import { partText } from './stages-picture.ts';
import type { Stages } from './stages.ts';

/**
 * What the shares say, and which digit comes second.
 *
 * @example verdictWords(stages) // → 'Read as 8 with a share of 0.605; 3 gets 0.361.'
 */
export function verdictWords({ rows, said, share }: Stages): string {
  const [second] = rows
    .map(({ share: other }, digit) => ({ digit, other }))
    .filter(({ digit }) => digit !== said)
    .sort((a, b) => b.other - a.other);
  const then = second ? `; ${second.digit} gets ${partText(second.other)}` : '';
  const top = partText(share);
  const size = top.startsWith('>') ? `above ${top.slice(1)}` : `of ${top}`;
  return `Read as ${said} with a share ${size}${then}.`;
}
