import type { Contender, Prepare } from '../contender.ts';
import { importPeer } from '../peer.ts';
import { softmaxModel } from './onnx-model.ts';

type Values = Float32Array | Float64Array;

interface Tensor {
  data: Values;
}

interface Session {
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
  release(): Promise<void>;
}

interface OnnxRuntime {
  env: { wasm: { numThreads: number } };
  InferenceSession: {
    create(model: Uint8Array, options: { executionProviders: string[] }): Promise<Session>;
  };
  Tensor: new (dtype: string, values: Values, shape: number[]) => Tensor;
}

const name = 'onnxruntime-web';

export const onnxFloat32 = contender('float32');
export const onnxFloat64 = contender('float64');

function contender(dtype: Contender['dtype']): Contender {
  return {
    name: `onnxruntime-web, ${dtype}`,
    dtype,
    runs: 'WebAssembly',
    call: 'session.run, from a tensor that is there to a new one',
    package: name,
    load: async () => {
      const runtime = await importPeer<OnnxRuntime>(name);
      runtime.env.wasm.numThreads = 1; // like everything else here
      const options = { executionProviders: ['wasm'] };
      return prepareWith(runtime, await runtime.InferenceSession.create(softmaxModel(dtype), options), dtype);
    },
  };
}

function prepareWith({ Tensor }: OnnxRuntime, session: Session, dtype: Contender['dtype']): Prepare {
  return ({ scores, rows, columns }) => {
    const values = dtype === 'float32' ? Float32Array.from(scores) : scores;
    const feeds = { scores: new Tensor(dtype, values, [rows, columns]) };
    let shares: Values = new Float32Array();
    return {
      async run(calls) {
        for (let call = 0; call < calls; call++) shares = (await session.run(feeds))['shares']!.data;
      },
      shares: () => shares,
    };
  };
}
