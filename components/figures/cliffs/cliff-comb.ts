import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { followPointer } from '../follow-pointer.ts';
import { makeSlider } from '../make-slider.ts';
import { onScale } from '../scale.ts';
import { partOf, setAll, write } from '../set-all.ts';
import { combPicture, follow, offsetScaleFor, windowFor, type CombPicture } from './comb-picture.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let scores = builtScores;
  let offset = 0;
  let middle = 0;
  let scale = offsetScaleFor(scores);
  let view = windowFor(scores);
  let picture = combPicture(scores, offset, middle);
  const draw = drawerOf(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const window = partOf(figure, 'window');

  const show = () => {
    middle = follow(middle, offset, view);
    picture = combPicture(scores, offset, middle);
    setAll(circle, { cx: picture.handle });
    write(partOf(figure, 'offset'), inWords(offset));
    draw(picture);
    say();
  };
  const change = (next: number) => {
    if (next === offset) return;
    offset = next;
    show();
  };
  const say = makeSlider({
    handle,
    label: 'Added to every score',
    scale: () => scale,
    value: () => offset,
    text: () => `${inWords(offset)}. ${picture.sentence}`,
    change,
    tracks: [partOf(figure, 'track')],
  });
  window.dataset['draggable'] = '';
  followPointer(window, {
    track: window,
    start: () => offset,
    toScore: (part) => middle + (2 * part - 1) * view.reach,
    move: (score) => change(onScale(scale, score)),
    hold: (held) => {
      window.toggleAttribute('data-held', held);
      if (held) handle.focus({ preventScroll: true });
    },
  });

  followScores(figure, heard, (computed) => {
    scores = computed;
    scale = offsetScaleFor(scores);
    view = windowFor(scores);
    offset = onScale(scale, offset);
    show();
  });
}

function inWords(offset: number): string {
  return String(offset).replace('-', '−');
}

/** Finds everything that moves once, and returns what writes a picture into it. */
function drawerOf(figure: HTMLElement): (picture: CombPicture) => void {
  const all = <E extends Element>(part: string, inside: string) => [
    ...partOf(figure, part).querySelectorAll<E>(inside),
  ];
  const zones = all('zones', 'rect');
  const near = all('near', 'rect');
  const cliffs = all('cliffs', 'rect');
  const names = all('names', 'text');
  const trackTicks = [...partOf(figure, 'track').querySelectorAll('[aria-hidden]')].map(
    (tick) => tick.children,
  );
  const [ticks, labels] = [all('ticks', 'line'), all('ticks', 'text')];
  const spine = partOf(figure, 'comb').querySelector('.spine');
  const teeth = all('comb', '.tooth');
  const mark = partOf<SVGElement>(figure, 'mark');
  const outcome = partOf(figure, 'outcome');
  const total = partOf(figure, 'total');
  const rows = [...figure.querySelectorAll<HTMLElement>('.comb-table tbody tr')].map((row) => ({
    score: row.querySelector('.score-number'),
    exponential: row.querySelector('.exponential-number'),
    bars: [...row.querySelectorAll('.bar-share')],
    naive: row.querySelector('.naive-number'),
    shifted: row.querySelector('.share-number'),
  }));

  return (picture) => {
    picture.zones.forEach(({ x, width }, i) => setAll(zones[i], { x, width }));
    picture.near.forEach(({ x, width }, i) => setAll(near[i], { x, width }));
    picture.cliffs.forEach(({ x, width }, i) => setAll(cliffs[i], { x, width }));
    picture.names.forEach(({ x, name }, i) => {
      setAll(names[i], { x });
      write(names[i], name);
    });
    picture.ticks.forEach(({ x, label }, i) => {
      setAll(ticks[i], { x1: x, x2: x });
      setAll(labels[i], { x });
      write(labels[i], label);
    });
    trackTicks.forEach(([line, label], i) => {
      const x = picture.trackTicks[i]!;
      setAll(line, { x1: x, x2: x });
      setAll(label, { x });
    });
    setAll(spine, picture.spine);
    teeth.forEach((tooth, i) => {
      const x = picture.teeth[i]!;
      setAll(tooth, { x1: x, x2: x });
    });
    setAll(mark, { x1: picture.mark, x2: picture.mark });
    setAll(outcome, { 'data-outcome': picture.outcome });
    write(outcome, picture.sentence);
    write(total, picture.total);
    rows.forEach(({ score, exponential, bars, naive, shifted }, i) => {
      const now = picture.rows[i]!;
      write(score, now.score);
      write(exponential, now.exponential);
      setAll(exponential, { 'data-kind': now.kind });
      setAll(bars[0], { width: now.bar });
      setAll(bars[1], { width: now.right });
      write(naive, now.naive);
      write(shifted, now.shifted);
    });
  };
}
