import { describe, expect, test } from 'vitest';
import { afterPenKey, penWords, restingPen, type Pen } from './pen.ts';

const after = (...keys: string[]) => keys.reduce((pen, key) => afterPenKey(pen, key) ?? pen, restingPen);

describe('a pen that is moved by keys', () => {
  test('draws nothing until Space puts it down', () => {
    expect(after('ArrowRight', 'ArrowDown')).toEqual({ strokes: [], at: [40, 30], down: false });
  });

  test('draws a line while it is down, and a new one when it comes down again', () => {
    const pen = after(' ', 'ArrowDown', 'ArrowRight', ' ', 'ArrowUp', ' ');
    expect(pen.strokes).toEqual([
      [
        [30, 20],
        [30, 30],
        [40, 30],
      ],
      [[40, 20]],
    ]);
    expect(pen.down).toBe(true);
  });

  test.each([
    ['Home', [20, 10]],
    ['PageUp', [40, 10]],
    ['End', [20, 30]],
    ['PageDown', [40, 30]],
  ])('%s leads aslant, as on the number pad', (key, at) => {
    expect(after(key).at).toEqual(at);
  });

  test('stops at the edge, and adds no point there', () => {
    const pen = after(' ', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(pen.at).toEqual([30, 10]);
    expect(pen.strokes[0]).toHaveLength(2);
  });

  test('is lifted by Escape and by taking a stroke back; an Escape with nothing to lift is the page’s', () => {
    expect(after(' ', 'Escape')).toMatchObject({ down: false, strokes: [[[30, 20]]] });
    expect(after(' ', 'ArrowDown', 'Backspace')).toEqual({ strokes: [], at: [30, 30], down: false });
    expect(afterPenKey(restingPen, 'Escape')).toBeUndefined();
  });

  test('Delete clears the paper', () => {
    expect(after(' ', 'ArrowDown', 'Delete')).toEqual(restingPen);
  });

  test.each(['Tab', 'a', 'Enter', 'toString'])('%s is left to the page', (key) => {
    expect(afterPenKey(restingPen, key)).toBeUndefined();
  });

  test('changes no pen that it is given', () => {
    const pen: Pen = Object.freeze({ strokes: Object.freeze([]), at: [50, 50] as const, down: true });
    expect(() => afterPenKey(pen, 'ArrowUp')).not.toThrow();
  });
});

test('says where the pen is', () => {
  expect(penWords(after('ArrowRight', ' '))).toBe('column 4, row 2, pen down');
});
