import { lawsOf } from '../../src/zoo/laws.ts';

/** The laws that a softmax is judged by here, in their order, for a page that does not load the laws themselves. */
const lawNames: { id: string; title: string }[] = lawsOf('softmax')
  .filter(({ by }) => by === 'ours')
  .map(({ id, title }) => ({ id, title }));
export default lawNames;
