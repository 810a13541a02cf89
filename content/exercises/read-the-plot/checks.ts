const scores = randn(10, 0);
const shares = softmax(scores);
const flipped = softmax(scores.map((x) => -x));

const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
const stretch = (list: number[]) => {
  const [low = 0, high = 0] = [Math.min(...list), Math.max(...list)];
  return sorted(list).map((v) => (v - low) / (high - low));
};
const rise = (list: number[]) => Math.max(...list) - Math.min(...list);
const lastStep = (list: number[]) => 1 - (stretch(list).at(-2) ?? NaN);
const bend = (x: number[]) => lastStep(softmax(x)) / lastStep(x);
const short = (v: number) => String(Number(v.toPrecision(2)));

// what the sentences say has to be so for the picture of the chapter
assert(lastStep(shares) > lastStep(scores), 'the last step');
assert(
  stretch(shares).every((v, i) => v <= (stretch(scores)[i] ?? NaN) + 1e-12),
  'the line hangs below',
);
// and what they should not claim has to be false, or false of another list
assert(rise(shares) < rise(scores), 'the shares rise less');
assert(Math.min(...shares) > 0, 'the smallest share is not 0');
assert(argsort(flipped).at(-1) !== argsort(scores).at(-1), 'the winner changes with the signs');
const tenth = scores.map((x) => x / 10);
assert(bend(tenth) < bend(scores) / 1.5, 'a smaller scale bends less');

const reasons: Record<string, string> = {
  winner:
    'Both lines were sorted, each by itself, so both would rise whatever the function did. Which point belongs to which item?',
  steeper: `Each panel is filled from bottom to top, however far the values rise. By the axes that were cut off, one line rises by ${short(rise(scores))} and the other by ${short(rise(shares))}.`,
  nothing: 'The line begins at the bottom, where the axis begins, and that need not be 0.',
  scale: `This is one picture of ten scores. With a tenth of each, the last step of the shares is ${short(bend(tenth))} times that of the scores; here it is ${short(bend(scores))} times.`,
  last: 'One that can be seen is missing: a part of the whole needs no numbers on the axis, and the last steps are there to be compared.',
  below:
    'One that can be seen is missing: the two panels are stretched to the same height already, so the lines may be laid over each other.',
};

step('unsupported', () => {
  for (const id of choice)
    must(id === 'last' || id === 'below', reasons[id] ?? 'This is none of the sentences.');
});

step('supported', () => {
  for (const id of ['last', 'below']) must(choice.includes(id), reasons[id] ?? '');
});
