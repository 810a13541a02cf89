/** Tries one pair of lists; the sentence says what is wrong with the other answer. */
const decides = (x: number[], y: number[], expected: boolean, sentence: string) => {
  const got = call(keepsOrder, x, y);
  const data = { given: { x, y }, got, expected };
  must(
    typeof got === 'boolean',
    `keepsOrder has to say true or false; it gives ${typeof got === 'object' ? 'an object' : String(got)}.`,
    data,
  );
  must(got === expected, sentence, data);
};

/** Whole numbers, all different, rising. */
const rising = (length: number) => {
  let last = draw.integer(-9, 0);
  return Array.from({ length }, () => (last += draw.integer(1, 3)));
};

const places = (length: number) => Array.from({ length }, (_, i) => i);

step('order', () => {
  const length = draw.integer(4, 7);
  const sorted = rising(length);
  const values = rising(length);
  decides(sorted, values, true, 'Here x rises and y rises with it: the order is kept.');

  decides(
    [2, 1, 3, 0].map((i) => sorted[i] ?? 0),
    [2, 3, 1, 0].map((i) => values[i] ?? 0),
    false,
    'The highest score goes with a value that is not the highest here. What do you compare with what? Any list sorted by itself rises.',
  );
  decides(
    sorted,
    rising(length).toReversed(),
    false,
    'Here x rises and y falls: a higher score goes with a smaller value, and keepsOrder says that the order is kept.',
  );

  const shuffled = draw.shuffled(places(length));
  // not in order, so that nobody who expects a sorted y gets through
  const mixed = shuffled.every((item, i) => item === i) ? shuffled.toReversed() : shuffled;
  const x = mixed.map((i) => sorted[i] ?? 0);
  const y = mixed.map((i) => values[i] ?? 0);
  decides(
    x,
    y,
    true,
    'Neither list is sorted, and the order is kept all the same: values belong to their items, and the highest score has the highest value.',
  );
  const [a = 0, b = 0, c = 0, d = 0] = sorted;
  const [e = 0, f = 0, g = 0, h = 0] = values;
  decides(
    [a, b, c, d],
    [f, e, g, h],
    false,
    'The winner is right, and two others have changed places: a higher score goes with a smaller value.',
  );
  decides(
    [b, d, a, c],
    [g, h, e, f],
    false,
    'Two items have changed places that do not stand beside each other in the list: a higher score goes with a smaller value.',
  );
});

step('ties', () => {
  const level = draw.integer(1, 9);
  const score = draw.integer(-5, 5);
  decides(
    [score + 1, score],
    [level, level],
    true,
    'Two different scores have one value, and that is allowed: no higher score goes with a smaller value.',
  );
  decides(
    [score, score + 2, score],
    [level, level + 1, level],
    true,
    'Equal scores go with equal values here, and the higher one with the larger.',
  );
  decides(
    [1e-17, 0, 1],
    [1e-17, 0, 1].map((v) => Math.exp(v)),
    true,
    'These are the twins of the chapter after exp: two different scores have one value, and that is allowed.',
  );
  decides(
    [score, score],
    [level, level + 1],
    false,
    'Two equal scores, in this order, go with different values.',
  );
  decides(
    [score, score],
    [level + 1, level],
    false,
    'Two equal scores, the first with the larger value: they have to have the same one.',
  );
  decides(
    [score, score + 1, score],
    [level, level + 2, level + 1],
    false,
    'Two equal scores with another between them go with different values.',
  );
});

step('nan', () => {
  const x = rising(draw.integer(3, 5));
  const y = rising(x.length);
  const at = draw.integer(0, x.length - 1);
  const withNaN = (list: number[]) => list.map((v, i) => (i === at ? NaN : v));
  decides(
    x,
    withNaN(y),
    false,
    'One value is NaN. It is neither larger nor smaller than another, so no comparison finds it out of order.',
  );
  decides(
    withNaN(x),
    y,
    false,
    'One score is NaN. It is neither larger nor smaller than another, so a pair with it is skipped.',
  );
  decides([1, NaN], [NaN, 2], false, 'There is a NaN in both lists, in different places.');
  decides([NaN], [NaN], false, 'The only score is NaN, and so is its value; nothing can be compared here.');
});

step('length', () => {
  const x = rising(draw.integer(2, 4));
  const y = rising(x.length + 1);
  decides(x, y, false, 'There is one value more than there are scores; it has no partner.');
  decides(y, x, false, 'There is one score more than there are values, and it was compared with undefined.');
  decides([], [], true, 'Two empty lists have no pair in the wrong order.');
});
