import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import type { Scale } from '../scale.ts';
import { partOf } from '../set-all.ts';
import { leadScale, pullMarks, pullWords, shareScale, startLead } from './picture.ts';
import { atLead, leadFor } from './two-losses.ts';

export function start(figure: HTMLElement): void {
  let lead = startLead;
  const paint = painter(figure);
  const move = (next: number) => {
    lead = Math.min(leadScale.max, Math.max(leadScale.min, next));
    paint(pullMarks(lead));
    say.forEach((tell) => tell());
  };
  const slider = (panel: string, label: string, scale: Scale, value: () => number, change: typeof move) => {
    const track = partOf(figure, `${panel}-track`);
    const handle = partOf<SVGGElement>(track, 'handle');
    return makeSlider({ handle, label, scale, value, text: () => pullWords(lead), change, tracks: [track] });
  };
  const say = [
    slider(
      'share',
      'Share of the right class',
      shareScale,
      () => atLead(lead).share,
      (share) => move(leadFor(share)),
    ),
    slider('lead', 'Lead of the right logit', leadScale, () => lead, move),
  ];
}
