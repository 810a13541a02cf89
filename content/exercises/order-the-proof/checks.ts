const lines = ['law', 'share', 'whole', 'collect', 'first', 'cancel', 'softmax'];

/** Whether one line stands above another. */
const above = (upper: string, lower: string) => order.indexOf(upper) < order.indexOf(lower);

/** Demands that a line stands below the one that it follows from. */
const follows = (lower: string, upper: string, sentence: string) => must(above(upper, lower), sentence);

step('law', () => {
  const missing = lines.find((line) => !order.includes(line));
  must(
    missing === undefined && order.length === lines.length,
    `All ${lines.length} lines are needed, each of them once.`,
  );
  follows(
    'share',
    'law',
    'The share of item i comes out of the law when one takes exp of both sides; so the law stands above it.',
  );
});

step('sum', () => {
  follows(
    'collect',
    'share',
    'There is nothing to put into the sum as long as no line says what a share is: that line has to stand above.',
  );
  follows(
    'collect',
    'whole',
    'The right side is 1 because the shares sum to 1, and that is said only further down.',
  );
  follows(
    'first',
    'collect',
    'To get the share of item 0 alone, both sides are divided by the sum that stands beside it; so the line with that product comes first.',
  );
});

step('together', () => {
  must(
    above('law', 'softmax') && above('whole', 'softmax'),
    'The formula of softmax is what is to be proved. It can be used for nothing before that.',
  );
  follows(
    'cancel',
    'first',
    'This line puts a value in the place of p[0], and above it p[0] is still unknown.',
  );
  follows(
    'softmax',
    'cancel',
    'The exponential of x[0] cancels only when it stands above and below the bar, in the line before.',
  );
});
