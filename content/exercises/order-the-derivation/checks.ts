const lines = ['total', 'share', 'log', 'difference', 'chain', 'jacobian'];

/** Demands that a line stands below the one that it follows from. */
const follows = (lower: string, upper: string, sentence: string) =>
  must(order.indexOf(upper) < order.indexOf(lower), sentence);

step('sum', () => {
  const missing = lines.find((line) => !order.includes(line));
  must(
    missing === undefined && order.length === lines.length,
    `All ${lines.length} lines are needed, each of them once.`,
  );
  follows(
    'share',
    'total',
    'That the derivative of ln s is a share one sees once it is written as an exponential over the sum; so that line stands above.',
  );
});

step('logarithm', () => {
  follows(
    'difference',
    'log',
    'The difference comes from taking the derivative of a difference, on both sides of the minus sign: the logarithm of softmax stands above it.',
  );
  follows(
    'difference',
    'share',
    'The difference has p_j in it, the derivative of ln s, and that is said only further down.',
  );
});

step('derivative', () => {
  follows(
    'jacobian',
    'difference',
    'The last bracket is the derivative of the logarithm. It has to be known before it is multiplied by the share.',
  );
  follows(
    'jacobian',
    'chain',
    'What is known is the derivative of the logarithm. To get from it to the share itself takes the chain rule, above.',
  );
});
