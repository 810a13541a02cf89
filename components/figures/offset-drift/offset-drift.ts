import { makeSlider } from '../make-slider.ts';
import { partOf, setAll, write } from '../set-all.ts';
import { driftPicture } from './drift-picture.ts';
import { offsetScale } from './drift.ts';

export function start(figure: HTMLElement): void {
  let offset = 1;
  let picture = driftPicture(offset);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const [cursor, point] = ['cursor', 'point'].map((name) => partOf<SVGElement>(figure, name));
  const ways = (['together', 'shifted'] as const).map((name) => {
    const panel = figure.querySelector(`[data-way="${name}"]`)!;
    return {
      name,
      bars: [...panel.querySelectorAll('.bar-share')],
      shares: [...panel.querySelectorAll('.share-number')],
      sum: partOf(panel, 'sum'),
    };
  });

  const show = () => {
    picture = driftPicture(offset);
    const { x, y } = picture.cursor;
    setAll(circle, { cx: x });
    setAll(cursor, { x1: x, x2: x });
    setAll(point, { cx: x, cy: y });
    for (const { name, bars, shares, sum } of ways) {
      picture[name].forEach(({ share, bar }, i) => {
        setAll(bars[i], { width: bar });
        write(shares[i], share);
      });
      write(sum, picture[`${name}Sum`]);
    }
    write(partOf(figure, 'offset'), picture.offset);
    write(partOf(figure, 'miss'), picture.miss);
    write(partOf(figure, 'spacing'), picture.spacing);
    say();
  };
  const say = makeSlider({
    handle,
    label: 'Offset',
    scale: offsetScale,
    value: () => offset,
    text: () => `${picture.offset}. ${picture.miss} Shifted, it is ${picture.shiftedSum}.`,
    change: (next) => {
      if (next === offset) return;
      offset = next;
      show();
    },
    tracks: [partOf(figure, 'track'), partOf(figure, 'chart')],
  });
}
