const scores = randn(10, 0);
const right = scores.map((v) => Math.exp(v));

/** What each check does with a list, as the options have it. */
const tries: Record<string, (step1: number[]) => void> = {
  ranks: (step1) => assertArrayEqual(ranks(step1), ranks(scores)),
  infinite: (step1) => assert(!step1.some((e) => e > Infinity)),
  filtered: (step1) => {
    for (const e of step1.filter((v) => v > 0)) assert(e > 0);
  },
  negative: (step1) => assert(!step1.some((e) => e < 0)),
  copied: (step1) => {
    const before = step1;
    assertArrayEqual(step1, before);
  },
  winner: (step1) => assertEqual(argsort(step1).at(-1), argsort(scores).at(-1)),
  sorted: (step1) => {
    const s = step1.toSorted();
    assertArrayEqual(ranks(s), ranks(s));
  },
};

const rejects = (id: string, step1: number[]) => {
  try {
    tries[id]?.([...step1]);
    return false;
  } catch {
    return true;
  }
};

/** Ten numbers that somebody's mistake left in step1. */
const mistakes = [
  scores,
  right.map((e) => -e),
  right.map(() => NaN),
  right.map((e, i) => (i % 3 === 0 ? NaN : e)),
  right.map((e, i) => (i % 2 === 0 ? Infinity : e)),
  right.map(() => -Infinity),
  right.map(() => 0),
  right.toReversed(),
  draw.scores(10),
  draw.shuffled(right),
];

const reasons: Record<string, string> = {
  infinite:
    'Nothing is above Infinity, not even Infinity, and NaN is not above anything. Which list would this check reject?',
  filtered: 'The filter throws away every number that the assertion could object to, before it looks.',
  copied: 'One list with two names: `=` makes no copy, so each number is compared with itself.',
  sorted:
    'On both sides of the comma stands the same expression, and NaN counts as equal to NaN in the same place.',
  ranks: 'The scores stand on one side of the comma and step1 on the other, so they may differ.',
  negative: 'A mistake can make numbers negative, and then there is something below 0 to find.',
  winner: 'It looks at one item only, and that is enough to fail: another item may be the largest.',
};

const able = Object.keys(tries).filter((id) => mistakes.some((list) => rejects(id, list)));

step('idle', () => {
  must(choice.length > 0, 'Tick the checks that can fail. Some of them can.');
  for (const id of choice) must(able.includes(id), reasons[id] ?? 'This is none of the checks.');
});

step('able', () => {
  for (const id of able) {
    const list = mistakes.find((candidate) => rejects(id, candidate)) ?? [];
    must(choice.includes(id), `One is missing that rejects this list. ${reasons[id]}`, { given: list });
  }
});
