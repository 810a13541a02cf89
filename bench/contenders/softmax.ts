import { softmax } from '../../src/softmax/softmax.ts';
import type { Contender, Prepare } from '../contender.ts';

/** Ours, writing into an array that is there already, as the plain loop does. */
export const ours: Contender = {
  name: 'softmax, out given',
  dtype: 'float64',
  runs: 'JavaScript',
  call: 'from a Float64Array into a given one',
  load: () => Promise.resolve(intoGiven),
};

/** Ours as most people call it; the peers return new arrays too. */
export const oursNew: Contender = {
  name: 'softmax, new array',
  dtype: 'float64',
  runs: 'JavaScript',
  call: 'from a Float64Array to a new one',
  load: () => Promise.resolve(intoNew),
};

const intoGiven: Prepare = ({ scores, rows, columns }) => {
  const out = new Float64Array(scores.length);
  const options = rows === 1 ? { out } : { out, shape: [rows, columns] };
  return {
    run(calls) {
      for (let call = 0; call < calls; call++) softmax(scores, options);
    },
    shares: () => out,
  };
};

const intoNew: Prepare = ({ scores, rows, columns }) => {
  const options = rows === 1 ? {} : { shape: [rows, columns] };
  let shares = scores;
  return {
    run(calls) {
      for (let call = 0; call < calls; call++) shares = softmax(scores, options);
    },
    shares: () => shares,
  };
};
