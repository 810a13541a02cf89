/** Tries two lists; the sentence is said when the answer is not the expected one. */
const decides = (
  actual: number[],
  desired: number[],
  decimal: number | undefined,
  expected: boolean,
  sentence: string,
) => {
  const given = decimal === undefined ? { actual, desired } : { actual, desired, decimal };
  const got =
    decimal === undefined ? call(almostEqual, actual, desired) : call(almostEqual, actual, desired, decimal);
  const missing = got === undefined ? ' Is a return missing?' : '';
  must(typeof got === 'boolean', `almostEqual should return true or false.${missing}`, {
    given,
    got,
    expected,
  });
  must(got === expected, sentence, { given, got, expected });
};
const replaced = (list: number[], at: number, value: number) => list.map((v, i) => (i === at ? value : v));

step('finite', () => {
  for (const decimal of [undefined, 7, ...draw.shuffled([0, 1, 2, 3, 4, 5, 8, 9]).slice(0, 4)]) {
    const bound = 1.5 * 10 ** -(decimal ?? 6);
    const desired = draw.scores(draw.integer(3, 6));
    const at = draw.integer(0, desired.length - 1);
    const off = (part: number) => desired.map((v, i) => (i % 2 ? v + part * bound : v - part * bound));
    decides(desired, desired, decimal, true, 'A list agrees with itself.');
    decides(
      replaced(desired, at, desired[at]! + 0.99 * bound),
      desired,
      decimal,
      true,
      'One pair is off by a little less than the formula allows, and the others not at all.',
    );
    decides(
      off(0.9),
      desired,
      decimal,
      true,
      'Every pair is off by nine tenths of what is allowed. Each pair has the whole bound to itself.',
    );
    decides(
      replaced(desired, at, desired[at]! - 1.01 * bound),
      desired,
      decimal,
      false,
      'One pair is off by a little more than the formula allows, and that is one too many.',
    );
  }
  decides(
    [0.4, 1],
    [0.6, 1],
    0,
    true,
    'They differ by 0.2, and with 0 decimals 1.5 is allowed. The formula rounds neither of them.',
  );
  for (const [bound, decimal] of [
    [1.5, 0],
    [15, -1],
  ] as const) {
    decides(
      [bound, 0],
      [0, 0],
      decimal,
      false,
      'A pair is exactly at the bound here. The formula wants it to be below.',
    );
  }
});

step('nan', () => {
  const list = draw.scores(draw.integer(3, 6));
  const at = draw.integer(1, list.length - 1);
  const holed = replaced(list, at, NaN);
  for (const other of [list, replaced(list, at, 0), replaced(list, at, Infinity)]) {
    decides(holed, other, undefined, false, 'NaN passed for a number. What does a comparison with NaN say?');
    decides(other, holed, undefined, false, 'A number passed for NaN.');
  }
  decides(
    holed,
    holed,
    undefined,
    true,
    'NaN stands in the same place of both lists. Two programs that both give up there agree.',
  );
  const elsewhere = replaced(list, at - 1, NaN);
  decides(holed, elsewhere, undefined, false, 'Each list has a NaN, and they are not in the same place.');
  decides(
    replaced(holed, at - 1, list[at - 1]! + 1),
    holed,
    undefined,
    false,
    'NaN agrees with NaN here, and hides that the pair before it is off by 1.',
  );
});

step('infinite', () => {
  const list = draw.scores(draw.integer(3, 6));
  const at = draw.integer(0, list.length - 1);
  for (const infinity of [Infinity, -Infinity]) {
    const [here, there] = [replaced(list, at, infinity), replaced(list, at, -infinity)];
    decides(
      here,
      here,
      undefined,
      true,
      'The same infinity stands in the same place of both lists. Their difference is NaN, and NaN is not below anything.',
    );
    decides(here, there, undefined, false, 'One infinity passed for the other.');
    decides(here, list, undefined, false, 'An infinity passed for a finite number.');
    decides(list, here, undefined, false, 'A finite number passed for an infinity.');
  }
});

step('length', () => {
  const list = draw.scores(draw.integer(3, 6));
  const start = list.slice(0, -draw.integer(1, 2));
  decides(
    start,
    list,
    undefined,
    false,
    'The actual list ends too early, and every pair that there is agrees. Who looks at the rest of desired?',
  );
  decides(
    list,
    start,
    undefined,
    false,
    'The actual list is longer than the desired one. Who looks at what is left over in actual?',
  );
  decides([], list, undefined, false, 'An empty list passed for a list of numbers.');
  decides([], [], undefined, true, 'Two empty lists agree: they have the same length, and no pair differs.');
});
