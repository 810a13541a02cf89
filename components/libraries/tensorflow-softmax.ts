import '@tensorflow/tfjs-backend-cpu/dist/base';
import { softmaxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Softmax';
import { registerKernel, setBackend, tensor2d, tidy, version_core, type Tensor } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';

// The one kernel that is needed. All of them are 37 kB more, and with them comes a module that compiles WebAssembly, which
// the site's policy refuses.
registerKernel(softmaxConfig);

const layer = layers.softmax({ axis: -1 });

export interface TensorflowResult {
  shares: number[];
  /** the type that TensorFlow.js computed in, as it names it */
  dtype: string;
  version: string;
}

/** Runs TensorFlow.js's softmax layer on a batch of one row, as the notebook runs Keras's. */
export async function tensorflowSoftmax(scores: readonly number[]): Promise<TensorflowResult> {
  if (!(await setBackend('cpu'))) throw new Error('its CPU backend did not start');
  const result = tidy(() => layer.apply(tensor2d([[...scores]])) as Tensor);
  const shares = Array.from(await result.data());
  result.dispose();
  return { shares, dtype: result.dtype, version: version_core };
}
