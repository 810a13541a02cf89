import type { Contender, Prepare } from '../contender.ts';
import { importPeer } from '../peer.ts';

/** Every use takes the array away, unless it is used as `array.ref`. */
interface JaxArray {
  ref: JaxArray;
  reshape(shape: number[]): JaxArray;
  dataSync(): Float32Array;
  dispose(): void;
}

interface Jax {
  init(device: string): Promise<string[]>;
  defaultDevice(device: string): string;
  jit(f: (x: JaxArray) => JaxArray): (x: JaxArray) => JaxArray;
  numpy: { array(values: Float32Array): JaxArray };
  nn: { softmax(x: JaxArray, axis: number): JaxArray };
}

const name = '@jax-js/jax';

export const jaxJs: Contender = {
  name: 'jax-js, wasm, jit',
  dtype: 'float32',
  runs: 'WebAssembly',
  call: 'from an array that is there to a new one, read out',
  package: name,
  load: async () => {
    const jax = await importPeer<Jax>(name);
    if (!(await jax.init('wasm')).includes('wasm')) throw new Error('Its wasm device did not start.');
    jax.defaultDevice('wasm');
    return prepareWith(jax);
  },
};

const prepareWith =
  ({ jit, numpy, nn }: Jax): Prepare =>
  ({ scores, rows, columns }) => {
    const logits = numpy.array(Float32Array.from(scores)).reshape([rows, columns]);
    const softmax = jit((x) => nn.softmax(x, -1));
    let shares: Float32Array = new Float32Array();
    return {
      run(calls) {
        for (let call = 0; call < calls; call++) shares = softmax(logits.ref).dataSync();
      },
      shares: () => shares,
      close: () => logits.dispose(),
    };
  };
