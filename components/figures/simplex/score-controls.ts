import { shortNumber } from '../bars-picture.ts';
import { makeSlider } from '../make-slider.ts';
import type { Marks } from '../marks.ts';
import { percent } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';
import { partOf, setAll } from '../set-all.ts';

interface ScoreControls {
  items: readonly string[];
  scale: Scale;
  /** decimals of a score */
  digits: number;
  scores: () => readonly number[];
  shares: () => readonly number[];
  /** what a slider says after its score and share */
  more?: (item: number) => string;
  change: (item: number, score: number) => void;
}

/** The numbers and bars of ScoreControls.astro. */
export function controlMarks(scores: readonly number[], shares: readonly number[], digits: number): Marks {
  const marks: Marks = {};
  scores.forEach((score, i) => {
    marks[`score-${i}`] = { text: shortNumber(score, digits) };
    marks[`share-${i}`] = { text: shortNumber(shares[i]!, 3) };
    marks[`bar-${i}`] = { width: percent(shares[i]!) };
  });
  return marks;
}

/** Makes the tracks of ScoreControls.astro sliders. What is returned moves them to the scores; call it when these changed. */
export function scoreControls(figure: HTMLElement, controls: ScoreControls): () => void {
  const { items, scale, digits, scores, shares, more, change } = controls;
  const shows = [...figure.querySelectorAll<HTMLElement>('.simplex-controls .control')].map((control, i) => {
    const handle = partOf<SVGGElement>(control, 'handle');
    const circle = handle.querySelector('circle');
    const say = makeSlider({
      handle,
      label: `Score of ${items[i]}`,
      scale,
      value: () => Number(scores()[i]!.toFixed(6)),
      text: () =>
        [
          shortNumber(scores()[i]!, digits),
          `share ${shortNumber(shares()[i]!, 3)}`,
          ...(more ? [more(i)] : []),
        ].join(', '),
      change: (score) => change(i, score),
      tracks: [partOf(control, 'track')],
    });
    return () => {
      setAll(circle, { cx: percent(positionOf(scale, scores()[i]!)) });
      say();
    };
  });
  return () => shows.forEach((show) => show());
}
