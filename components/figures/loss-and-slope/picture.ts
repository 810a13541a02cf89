import type { Marks } from '../marks.ts';
import { percent, shareWords, threeDigits } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';
import { atLead, type Felt } from './two-losses.ts';

export const leadScale: Scale = { min: -10, max: 10, step: 0.1, page: 1 };
export const shareScale: Scale = { min: 0, max: 1, step: 0.01, page: 0.1 };

/** The figure is built with the right logit this far ahead: behind, that is. */
export const startLead = -4;

/** The axes of both panels end here: at the loss of the lowest lead, so that no dot leaves its panel. */
const mostLoss = 10;

type Panel = 'share' | 'lead';

const names = ['cross', 'squared'] as const;

/** The curve of a loss, which stays, in thousandths of its panel. */
export function curve(panel: Panel, name: (typeof names)[number]): string {
  const spots = Array.from({ length: 201 }, (_, i) => {
    const now = atLead(i / 10 - 10);
    const across = panel === 'lead' ? 5 * i : Number((1000 * now.share).toFixed(1));
    return `${across} ${height(now[name].loss)}`;
  });
  return `M${spots.join('L')}`;
}

export function pullMarks(lead: number): Marks {
  const now = atLead(lead);
  const across = { share: percent(now.share), lead: percent(positionOf(leadScale, lead)) };
  const marks: Marks = {
    share: { text: shareWords(now.share) },
    lead: { text: oneDecimal(lead) },
  };
  for (const panel of ['share', 'lead'] as const) {
    marks[`${panel}-guide`] = { x1: across[panel], x2: across[panel] };
    marks[`${panel}-handle`] = { cx: across[panel] };
    for (const name of names) {
      marks[`${name}-on-${panel}`] = { cx: across[panel], cy: fromTop(now[name].loss) };
    }
  }
  for (const name of names) {
    marks[`${name}-loss`] = { text: threeDigits(now[name].loss) };
    marks[`${name}-slope`] = { text: threeDigits(now[name].slope) };
    marks[`${name}-tangent`] = tangent(lead, now[name]);
  }
  return marks;
}

/** Where a loss stands in a panel, for what is no path. */
export function fromTop(loss: number): string {
  return percent(height(loss) / 1000);
}

/** The state as it is read out. */
export function pullWords(lead: number): string {
  const { share, cross, squared } = atLead(lead);
  const slopes = `slope ${threeDigits(cross.slope)}, of squared error ${threeDigits(squared.slope)}`;
  return `share ${shareWords(share)}, lead ${oneDecimal(lead)}, ${slopes}`;
}

function oneDecimal(value: number): string {
  return value.toFixed(1).replace('-', '−');
}

/** In thousandths from the top of a panel. */
function height(loss: number): number {
  return Number((1000 * (1 - loss / mostLoss)).toFixed(1));
}

/** The straight line with this slope through the point, three units of the lead to either side where the panel has room. */
function tangent(lead: number, { loss, slope }: Felt): Record<string, string> {
  const toTop = slope < 0 ? (mostLoss - loss) / slope : -Infinity;
  const left = Math.max(-3, leadScale.min - lead, Math.min(0, toTop));
  const right = Math.min(3, leadScale.max - lead);
  const end = (by: number) => `${(50 * (lead + by + 10)).toFixed(1)} ${height(loss + by * slope)}`;
  return { d: `M${end(left)}L${end(right)}` };
}
