import type { Contender, Prepare } from '../contender.ts';
import { importPeer } from '../peer.ts';

interface Maths {
  softmax(scores: Float64Array): Float64Array;
}

const name = '@huggingface/transformers';

/** Its one file with softmax in it; the rest of the package asks for native binaries. */
export const transformers: Contender = {
  name: 'transformers.js',
  dtype: 'float64',
  runs: 'JavaScript',
  call: 'from a Float64Array to a new one, row by row',
  package: name,
  load: async () => prepareWith(await importPeer<Maths>(name, 'src/utils/maths.js')),
};

const prepareWith =
  ({ softmax }: Maths): Prepare =>
  ({ scores, rows, columns }) => {
    const lanes = Array.from({ length: rows }, (_, row) =>
      scores.subarray(row * columns, (row + 1) * columns),
    );
    let shares: Float64Array[] = [];
    return {
      run(calls) {
        for (let call = 0; call < calls; call++) shares = lanes.map((lane) => softmax(lane));
      },
      shares: () => shares.flatMap((row) => [...row]),
    };
  };
