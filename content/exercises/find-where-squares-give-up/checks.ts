const shareAt = (lead: number) => softmax([lead, 0])[1]!;
/** How hard squared error and cross-entropy pull the right score that is behind by so much. */
const squaresAt = (lead: number) => 4 * shareAt(lead) * (1 - shareAt(lead)) ** 2;
const crossEntropyAt = (lead: number) => 1 - shareAt(lead);
const short = (v: number) => Number(v.toPrecision(3));

const leadOf = (name: 'hardest' | 'hundredth') => {
  const written = (Object(answer) as Record<string, unknown>)[name];
  must(typeof written === 'number', `answer.${name} should be a number, the lead.`, { got: written });
  const lead = number(written);
  must(Number.isFinite(lead), `answer.${name} should be finite.`, { got: lead });
  return lead;
};

step('hardest', () => {
  const lead = leadOf('hardest');
  if (Math.abs(lead - Math.LN2) <= 0.01) return;
  const got = { 'right share': short(shareAt(lead)), pull: short(squaresAt(lead)) };
  const sentence =
    Math.abs(lead - 1 / 3) < 0.01
      ? 'One third is the right share at the hardest pull. Which lead belongs to it?'
      : lead < 0
        ? 'With a lead below 0 the right item is ahead. The lead is that of the wrong one.'
        : lead < Math.LN2
          ? 'With a little more lead squared error pulls harder than here.'
          : 'With a little less lead squared error pulls harder than here.';
  fail(sentence, { given: { lead }, got, expected: 'a harder pull' });
});

step('hundredth', () => {
  const lead = leadOf('hundredth');
  const wanted = Math.log((1 + Math.sqrt(0.99)) / (1 - Math.sqrt(0.99)));
  if (Math.abs(lead - wanted) <= 0.01) return;
  const times = crossEntropyAt(lead) / squaresAt(lead);
  const sentence =
    Math.abs(lead + wanted) <= 0.01
      ? 'There, too, the one is a hundred times the other; but the right item is ahead. Asked for is a lead above 0.'
      : Math.abs(lead - Math.log(100)) < 0.02
        ? `e to the power of this lead is 100, and that is (1 - p) / p. Cross-entropy pulls ${short(times)} times as hard here.`
        : `Cross-entropy pulls ${short(times)} times as hard here.`;
  fail(sentence, {
    given: { lead },
    got: { 'cross-entropy': short(crossEntropyAt(lead)), 'squared error': short(squaresAt(lead)) },
    expected: '100 times',
  });
});
