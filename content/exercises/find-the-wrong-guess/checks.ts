const shapes: Record<string, { axes: number; meant: number; reason: string }> = {
  one: { axes: 1, meant: 0, reason: 'A vector has one axis, number 0, so there is nothing to guess wrong' },
  batch: { axes: 2, meant: 1, reason: 'The rows are on axis 0, and the classes in them are on axis 1' },
  words: { axes: 3, meant: 2, reason: 'The classes of each word are on axis 2' },
  pixels: { axes: 4, meant: 1, reason: 'The classes of each pixel are on axis 1, before its row and column' },
  tables: { axes: 4, meant: 3, reason: 'A row of scores runs along axis 3' },
};
const guess = (axes: number) => (axes === 0 || axes === 1 || axes === 3 ? 0 : 1);
const isWrong = (id: string) => guess(shapes[id]!.axes) !== shapes[id]!.meant;

step('right-guesses', () => {
  const tooMany = choice.find((id) => !isWrong(id));
  if (tooMany === undefined) return;
  const { axes, meant, reason } = shapes[tooMany]!;
  fail(`${reason}. What does PyTorch guess for a tensor with ${axes === 1 ? 'one axis' : `${axes} axes`}?`, {
    given: { ticked: tooMany, 'number of axes': axes },
    got: { 'guessed axis': guess(axes) },
    expected: { 'axis to share along': meant },
  });
});

step('wrong-guesses', () => {
  const wrong = Object.keys(shapes).filter(isWrong);
  const found = choice.filter((id) => wrong.includes(id));
  const missing = wrong.find((id) => !choice.includes(id));
  if (missing === undefined) return;
  const sentence =
    guess(shapes[missing]!.axes) === 0
      ? 'A wrong guess is still missing. The guess is not always 1 from two axes on: read the rule once more.'
      : 'A wrong guess is still missing. Look at what is on the guessed axis, not only at how many axes there are.';
  fail(sentence, {
    given: choice,
    got: { 'wrong guesses found': found.length },
    expected: { 'wrong guesses': wrong.length },
  });
});
