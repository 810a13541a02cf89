import { counted } from '../../../src/checks/counted.ts';
import { followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { inPowers } from '../in-powers.ts';
import { makeSlider } from '../make-slider.ts';
import { positionOf } from '../scale.ts';
import { partOf, setAll, write } from '../set-all.ts';
import { dialPicture } from './dial-picture.ts';
import { decimalScale, differenceWords, drawCount, startDecimals } from './dial-words.ts';
import { differenceIn, differencesOf, formats } from './differences.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let decimals = startDecimals;
  let first = 0;
  let differences = differencesOf(first, drawCount);
  const track = partOf(figure, 'track');
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const panels = formats.map((format) => figure.querySelector(`[data-format="${format}"]`)!);
  const drawn = panels.map((panel) => ({
    dots: panel.querySelector('.dots'),
    crosses: panel.querySelector('.crosses'),
    count: partOf(panel, 'count'),
  }));
  const counts = () => dialPicture(differences, decimals).map(({ count }) => count);

  const show = () => {
    dialPicture(differences, decimals).forEach(({ passed, failed, count }, i) => {
      setAll(drawn[i]?.dots, { d: passed });
      setAll(drawn[i]?.crosses, { d: failed });
      write(drawn[i]?.count, count);
    });
    setAll(circle, { cx: `${100 * positionOf(decimalScale, decimals)}%` });
    write(partOf(figure, 'decimals'), String(decimals));
    write(partOf(figure, 'bound'), inPowers(1.5 * 10 ** -decimals));
    say();
  };
  const say = makeSlider({
    handle,
    label: 'Decimals',
    scale: decimalScale,
    value: () => decimals,
    text: () =>
      `${counted(decimals, 'decimal')}: ${counts()
        .map((count, i) => `${formats[i]} ${count}`)
        .join(', ')}`,
    change: (next) => {
      if (next === decimals) return;
      decimals = next;
      show();
    },
    tracks: [track],
  });

  partOf(figure, 'next-draws').addEventListener('click', () => {
    first += drawCount;
    differences = differencesOf(first, drawCount);
    write(partOf(figure, 'seeds'), `Seeds ${first} to ${first + drawCount - 1}.`);
    show();
  });
  followScores(figure, heard, (scores) => {
    panels.forEach((panel, i) => {
      write(partOf(panel, 'yours'), differenceWords(differenceIn(formats[i]!, scores)));
    });
  });
}
