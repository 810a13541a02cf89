import { describe, expect, test } from 'vitest';
import { curve, fromTop, pullMarks, pullWords } from './picture.ts';

describe('the picture of two losses', () => {
  test('stands at the same state in both panels', () => {
    const marks = pullMarks(0);
    expect(marks['share-guide']).toMatchObject({ x1: '50%' });
    expect(marks['lead-guide']).toMatchObject({ x1: '50%' });
    expect(marks['cross-loss']).toEqual({ text: '0.693' });
    expect(marks['cross-slope']).toEqual({ text: '−0.500' });
    expect(marks['squared-slope']).toEqual({ text: '−0.500' });
  });

  test('draws a tangent with the slope that it writes', () => {
    const [, x1, y1, x2, y2] = /M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/.exec(
      pullMarks(-6)['cross-tangent']?.['d'] ?? '',
    )!;
    const slope = -(((Number(y2) - Number(y1)) / 1000) * 10) / (((Number(x2) - Number(x1)) / 1000) * 20);
    expect(slope).toBeCloseTo(-0.998, 2);
  });

  test.each([-10, -9, 0, 10])('draws a tangent that stays in the panel with a lead of %d', (lead) => {
    const ends = pullMarks(lead)
      ['cross-tangent']!['d']!.match(/-?[\d.]+/g)!
      .map(Number);
    expect(ends[0]).toBeGreaterThanOrEqual(0);
    expect(ends[1]).toBeGreaterThanOrEqual(-1);
    expect(ends[2]).toBeLessThanOrEqual(1000);
    expect(ends[2]! - ends[0]!).toBeGreaterThanOrEqual(150);
  });

  test('has no dot beyond its panel, however low the share is', () => {
    const marks = pullMarks(-10);
    for (const name of ['cross-on-share', 'squared-on-share', 'cross-on-lead', 'squared-on-lead']) {
      expect(parseFloat(marks[name]!['cy']!)).toBeGreaterThan(-0.1);
    }
  });

  test('has curves that begin at their highest', () => {
    expect(curve('lead', 'cross')).toMatch(/^M0 0(\.\d)?L/);
    expect(curve('share', 'cross')).toMatch(/^M0 -?0L/);
    expect(fromTop(10)).toBe('0%');
  });

  test('says its state in words', () => {
    expect(pullWords(-4)).toBe('share 0.018, lead −4.0, slope −0.982, of squared error −0.069');
  });
});
