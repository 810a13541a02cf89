import { describe, expect, test } from 'vitest';
import { changeWords, items, mapPicture } from './map-picture.ts';
import { firstWalk, moveTo, shrink, startHere } from './walk.ts';

const ownRow = (walk = firstWalk) => {
  const marks = mapPicture(walk);
  return ['slope', 'predicted', 'really', 'miss'].map((name) => marks[`${name}-${walk.moved}`]!['text']);
};
const numberOf = (text: string | undefined) => Number(text!.replace('−', '-').replace('%', ''));

describe('the picture of a step', () => {
  test('as it is built says what a step from 1/3.623 to e/5.341 of the whole was predicted to be', () => {
    expect(ownRow()).toEqual(['+0.200', '+0.19983', '+0.23290', '+3.3 · 10⁻²']);
    expect(mapPicture(firstWalk)['words']!['text']).toBe(
      'Score B up by 1.00: predicted +0.200 for its share, really +0.233.',
    );
  });

  test('draws each ghost where the start and the predicted change lead', () => {
    const marks = mapPicture(firstWalk);
    items.forEach((_, i) => {
      const from = numberOf(marks[`from-${i}`]!['x1']);
      const predicted = 100 * numberOf(marks[`predicted-${i}`]!['text']);
      expect(numberOf(marks[`ghost-${i}`]!['width'])).toBeCloseTo(from + predicted, 2);
      expect(marks[`ghost-${i}`]!['data-out']).toBe('false');
    });
  });

  test('has all three marks of a bar in one place before a step', () => {
    const marks = mapPicture(startHere(firstWalk));
    items.forEach((_, i) => {
      expect(marks[`ghost-${i}`]!['width']).toBe(marks[`bar-${i}`]!['width']);
      expect(marks[`from-${i}`]!['x1']).toBe(marks[`bar-${i}`]!['width']);
    });
    expect(marks['miss']!['text']).toBe('No step, no miss.');
    expect(marks['tenth']!['aria-disabled']).toBe('true');
  });

  test('keeps a ghost in its bar, and says that the line has left it', () => {
    const marks = mapPicture(moveTo(firstWalk, 1, 4));
    expect(marks['ghost-1']).toEqual({ width: '100%', 'data-out': 'true' });
    expect(marks['ghost-0']).toEqual({ width: '0%', 'data-out': 'true' });
    expect(marks['miss']!['text']).toContain('left 0 to 1');
    expect(mapPicture(firstWalk)['miss']!['text']).not.toContain('left 0 to 1');
  });

  test('after a tenth of the step has the miss before beside the miss now', () => {
    const marks = mapPicture(shrink(firstWalk));
    expect(marks['words']!['text']).toContain('up by 0.10');
    expect(marks['miss']!['text']).toBe(
      'The largest miss is 4.4 · 10⁻⁴. Ten times the step missed by 3.3 · 10⁻².',
    );
    expect(mapPicture(shrink(shrink(shrink(firstWalk))))['words']!['text']).toContain('up by 0.001');
  });

  test('says which way a score went', () => {
    expect(mapPicture(moveTo(firstWalk, 1, -2))['words']!['text']).toMatch(
      /^Score B down by 2\.00: .*−0\.\d{3}\.$/,
    );
    expect(changeWords(firstWalk, 0)).toMatch(/^change predicted −0\.\d{3}, really −0\.\d{3}$/);
  });
});

describe('the table of J', () => {
  test('has the entry ¼ and full colour at a tie of two, with its sign', () => {
    const marks = mapPicture({ start: [40, 40, 0, 0], moved: 0, by: 0, shrunk: false });
    expect(marks['cell-0-0']).toEqual({ text: '0.250' });
    expect(marks['cell-1-0']).toEqual({ text: '−0.250' });
    expect(marks['heat-0-0']).toEqual({ 'fill-opacity': '1', 'data-sign': 'plus' });
    expect(marks['heat-1-0']).toEqual({ 'fill-opacity': '1', 'data-sign': 'minus' });
    expect(marks['cell-2-0']).toEqual({ text: '0.000' });
  });

  test('has rows and columns that sum to 0', () => {
    const marks = mapPicture(moveTo(firstWalk, 2, 1.35));
    for (const i of items.keys())
      expect([marks[`row-sum-${i}`], marks[`column-sum-${i}`]]).toEqual([{ text: '0' }, { text: '0' }]);
  });

  test('is that of where the scores stand, so it fades as one score is moved high', () => {
    const depth = (score: number) => {
      const marks = mapPicture(moveTo(firstWalk, 1, score));
      return Math.max(
        ...[0, 1, 2, 3].flatMap((i) =>
          [0, 1, 2, 3].map((j) => Number(marks[`heat-${i}-${j}`]!['fill-opacity'])),
        ),
      );
    };
    expect(depth(4)).toBeLessThan(0.2);
    expect(depth(4)).toBeLessThan(depth(3));
    expect(depth(3)).toBeLessThan(depth(1.5));
    expect(mapPicture(firstWalk)['map']).toEqual({ 'data-moved': '1' });
  });
});
