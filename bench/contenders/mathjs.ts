import type { Contender, Prepare } from '../contender.ts';
import { importPeer } from '../peer.ts';

interface Mathjs {
  max(x: number[]): number;
  sum(x: number[]): number;
  exp(x: number): number;
  subtract(x: number[], y: number): number[];
  divide(x: number[], y: number): number[];
  map(x: number[], f: (x: number) => number): number[];
}

/** mathjs has no softmax; this is how one is put together from its functions. It takes lists, not typed arrays. */
export const mathjs: Contender = {
  name: 'mathjs, composed',
  dtype: 'float64',
  runs: 'JavaScript',
  call: 'from a list to a new one, row by row',
  package: 'mathjs',
  load: async () => prepareWith(await importPeer<Mathjs>('mathjs')),
};

const prepareWith =
  ({ max, sum, exp, subtract, divide, map }: Mathjs): Prepare =>
  ({ scores, rows, columns }) => {
    const lanes = Array.from({ length: rows }, (_, row) =>
      Array.from(scores.subarray(row * columns, (row + 1) * columns)),
    );
    const softmax = (lane: number[]) => {
      const exponentials = map(subtract(lane, max(lane)), exp);
      return divide(exponentials, sum(exponentials));
    };
    let shares: number[][] = [];
    return {
      run(calls) {
        for (let call = 0; call < calls; call++) shares = lanes.map(softmax);
      },
      shares: () => shares.flat(),
    };
  };
