import { describe, expect, test } from 'vitest';
import { aboutChoice, aboutNumber, numberSaid } from './prediction-words.ts';

test.each([
  ['0,5', 0.5],
  [' 71 ', 71],
  ['−2.5', -2.5],
  ['1e3', 1000],
  ['1/4', 0.25],
  ['-1 / 4', -0.25],
  ['50%', 0.5],
  ['2,5 %', 0.025],
])('%j is read as %d', (text, value) => {
  expect(numberSaid(text)).toBe(value);
});

test.each(['', '  ', 'half', '1.2.3', '1,2,3', '1/', '/3', '1/2/3', '0/0', '%'])(
  '%j is no number',
  (text) => {
    expect(numberSaid(text)).toBeUndefined();
  },
);

describe('what is said of a predicted number', () => {
  test('names both numbers and which is the larger', () => {
    expect(aboutNumber('500', 71, '71')).toBe('You said 500. It is 71: less than you said.');
    expect(aboutNumber('1', Math.E, '2.718')).toBe('You said 1. It is 2.718: more than you said.');
  });

  test('calls a tenth more or less close', () => {
    expect(aboutNumber('2.5', Math.E, '2.718')).toBe(
      'You said 2.5. It is 2.718: close, a little more than you said.',
    );
  });

  test('takes the number as the page rounds it for right', () => {
    expect(aboutNumber('2,718', Math.E, '2.718')).toBe('You said 2,718. That is it.');
    expect(aboutNumber('-4.5', -4.512, '−4.5')).toBe('You said -4.5. That is it.');
  });

  test('compares with 0 without dividing by it', () => {
    expect(aboutNumber('3', 0, '0')).toBe('You said 3. It is 0: less than you said.');
    expect(aboutNumber('0', 0, '0')).toBe('You said 0. That is it.');
  });
});

test('a choice is quoted beside the right one', () => {
  expect(aboutChoice('steeper', 'flatter')).toBe('You said “steeper”. It is “flatter”.');
  expect(aboutChoice('flatter', 'flatter')).toBe('You said “flatter”, and so it is.');
});
