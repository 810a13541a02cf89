const known = softmax([1, 2, 3]);
// the digits that the task shows
assertArrayAlmostEqual(known, [0.09, 0.2447, 0.6652], 4);
const [low = 0, middle = 0, high = 0] = known;

/** Compares a prediction with what softmax gives, and knows some mistakes by their numbers. */
const compare = (
  got: unknown,
  x: number[],
  item: number,
  mistakes: [number, string][],
  otherwise: string,
) => {
  must(got !== undefined, 'Write a number for this one first.', { given: x });
  const number = Number(got);
  must(typeof got === 'number' && !Number.isNaN(number), 'This has to be a number, such as 0.25.', {
    given: x,
    got,
  });
  const known = mistakes.find(([wrong]) => Math.abs(number - wrong) <= 0.002);
  const legal = number >= 0 && number <= 1;
  const sentence = known?.[1] ?? (legal ? otherwise : `A share lies between 0 and 1; ${number} does not.`);
  must(Math.abs(number - (softmax(x)[item] ?? NaN)) <= 0.002, sentence, { given: x, got });
};

step('moved', () => {
  compare(
    prediction.moved,
    [101, 102, 103],
    2,
    [
      [
        103 / 306,
        '0.337 is 103 of 306: the scores divided by their sum. Dividing by the sum takes the zero seriously; softmax does not.',
      ],
      [
        1,
        'Then nothing would be left for the others. The scores are large, but as large as they are, they differ by 1 each.',
      ],
      [middle, 'That is the share of the second score.'],
    ],
    'What is the difference between this list and 1, 2, 3? It is the same for every item.',
  );
});

step('turned', () => {
  compare(
    prediction.turned,
    [3, 1, 2],
    0,
    [
      [
        low,
        'That is the share of score 1, which stood first in the other list. Does a share belong to a place or to a score?',
      ],
      [middle, 'That is the share of score 2.'],
      [1 / 2, '3 of 6 is one half: that is dividing by the sum.'],
    ],
    'The three scores are those of the result that you have, in another order.',
  );
});

step('tied', () => {
  compare(
    prediction.tied,
    [7, 7, 7, 7],
    0,
    [
      [1, 'Four items with a share of 1 each would be four wholes. There is one to share.'],
      [1 / 7, 'What 7 is on the scale plays no part; how many items are there?'],
      [0, 'If everybody gets 0, the shares do not sum to 1.'],
    ],
    'No item is set apart from the others, and together they have 1.',
  );
});

step('fewer', () => {
  compare(
    prediction.fewer,
    [1, 2],
    1,
    [
      [
        middle,
        'That is what score 2 had while score 3 was there. With it gone, the two shares that stay would sum to 0.335.',
      ],
      [
        middle + high,
        'Here score 2 inherits all that score 3 had. Its share would then be ten times that of score 1; it was less than three times.',
      ],
      [
        middle + high / 2,
        'Here both get half of what score 3 leaves. Then the ratio of the two is no longer what it was.',
      ],
      [
        2 / 3,
        'Two thirds to one third: one share is twice the other, as with dividing by the sum. What was the ratio in the result that you have?',
      ],
      [low / (low + middle), 'That is the share of score 1.'],
      [high, 'That is the third of three shares. How do two shares sum to 1?'],
    ],
    'The two shares stand in the same ratio as in the result that you have, and they sum to 1.',
  );
});
