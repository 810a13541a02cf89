import type { Contender, Prepare } from '../contender.ts';
import { importPeer } from '../peer.ts';

interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}

interface Tfjs {
  setBackend(name: string): Promise<boolean>;
  tensor2d(values: Float32Array, shape: [number, number]): Tensor;
  softmax(logits: Tensor): Tensor;
  env(): { set(flag: string, value: boolean): void };
}

const core = '@tensorflow/tfjs-core';

export const tfjsCpu = contender('cpu', 'JavaScript', '@tensorflow/tfjs-backend-cpu');
export const tfjsWasm = contender('wasm', 'WebAssembly', '@tensorflow/tfjs-backend-wasm');

function contender(backend: string, runs: Contender['runs'], packageName: string): Contender {
  return {
    name: `tfjs, ${backend}`,
    dtype: 'float32',
    runs,
    call: 'from a tensor that is there to a new one, read out',
    package: packageName,
    load: async () => {
      const tfjs = await importPeer<Tfjs>(core);
      tfjs.env().set('PROD', true); // without its greeting in the console
      await importPeer(packageName);
      if (!(await tfjs.setBackend(backend))) throw new Error(`Its ${backend} backend did not start.`);
      return prepareWith(tfjs, backend);
    },
  };
}

function prepareWith(tfjs: Tfjs, backend: string): Prepare {
  return async ({ scores, rows, columns }) => {
    await tfjs.setBackend(backend);
    const logits = tfjs.tensor2d(Float32Array.from(scores), [rows, columns]);
    let shares: Float32Array = new Float32Array();
    return {
      enter: () => tfjs.setBackend(backend), // both backends live in one engine
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const result = tfjs.softmax(logits);
          shares = result.dataSync();
          result.dispose();
        }
      },
      shares: () => shares,
      close: () => logits.dispose(),
    };
  };
}
