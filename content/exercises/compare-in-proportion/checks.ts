/** Tries a pair; the sentence is said when the answer is not the expected one. */
const decides = (pair: [number, number, number?, number?], expected: boolean, sentence: string) => {
  const got = call(isClose, ...pair);
  const missing = got === undefined ? ' Is a return missing?' : '';
  must(typeof got === 'boolean', `isClose should return true or false.${missing}`, {
    given: pair,
    got,
    expected,
  });
  must(got === expected, sentence, { given: pair, got, expected });
};

step('finite', () => {
  decides([0.7, 0.7], true, 'A number is close to itself, with any tolerance.');
  for (let i = 0; i < 20; i++) {
    const desired = draw.uniform(0.1, 1) * 10 ** draw.integer(-9, 0);
    const rtol = 10 ** draw.integer(-9, -2);
    const near = desired * (1 + 0.9 * rtol);
    const far = desired * (1 - 1.1 * rtol);
    decides(
      [near, desired, rtol],
      true,
      'The error is nine tenths of what rtol allows beside this desired number.',
    );
    decides(
      [far, desired, rtol],
      false,
      'The error is eleven tenths of what rtol allows beside this desired number.',
    );
    decides(
      [-near, -desired, rtol],
      true,
      'The same pair with two minus signs should be decided as without them.',
    );
    decides(
      [near, desired, 0, rtol * desired],
      true,
      'Here only atol allows anything, and it allows enough.',
    );
    decides(
      [far, desired, 0, rtol * desired],
      false,
      'Here only atol allows anything, and it allows too little.',
    );
  }
  const large = draw.uniform(1e3, 1e6);
  decides(
    [large * 1.009, large, 0.01],
    true,
    'The desired number is large, and rtol allows as large a part of it as of a small one.',
  );
  const tiny = draw.uniform(1, 2) * 1e-8;
  decides(
    [tiny * (1 + 1e-8), tiny],
    true,
    'With rtol and atol left out, an error of one part in a hundred million is fine.',
  );
  decides(
    [tiny * 10, tiny],
    false,
    'With rtol and atol left out, ten times the desired number is not close, however small both are.',
  );
  decides(
    [1.5, 1, 0.5],
    true,
    'The difference is 0.5, and 0.5 is allowed: a pair exactly at the bound still passes.',
  );
  decides([1, 2, 0.5], true, 'The difference is 1, and half of the desired 2 is 1.');
  decides(
    [2, 1, 0.5],
    false,
    'The difference is 1, and half of the desired 1 is 0.5. Which of the two numbers sets the measure?',
  );
});

step('infinite', () => {
  decides(
    [Infinity, Infinity],
    true,
    'Two equal infinities: their difference is NaN, and NaN is not at or below anything.',
  );
  decides(
    [-Infinity, -Infinity],
    true,
    'Two equal infinities: their difference is NaN, and NaN is not at or below anything.',
  );
  const finite = draw.uniform(-1000, 1000);
  for (const infinity of [Infinity, -Infinity]) {
    decides(
      [finite, infinity],
      false,
      'A finite number passed for an infinity. How large is the bound beside a desired infinity?',
    );
    decides([infinity, finite], false, 'An infinity passed for a finite number.');
    decides(
      [-infinity, infinity],
      false,
      'One infinity passed for the other. They lie as far apart as numbers can.',
    );
  }
});

step('nan', () => {
  const finite = draw.uniform(-1000, 1000);
  for (const other of [finite, 0, Infinity, -Infinity]) {
    decides(
      [NaN, other],
      false,
      'NaN passed for a number. Every comparison with NaN is false; ask yours the right way round.',
    );
    decides([other, NaN], false, 'A number passed for NaN.');
  }
  decides(
    [NaN, NaN],
    true,
    'NaN in both places should agree, so that two implementations that both give up are seen to agree.',
  );
});
