import type { Contender } from '../contender.ts';
import { jaxJs } from './jax-js.ts';
import { mathjs } from './mathjs.ts';
import { onnxFloat32, onnxFloat64 } from './onnxruntime.ts';
import { plainLoop } from './plain-loop.ts';
import { plainLoopAgain } from './plain-loop-again.ts';
import { ours, oursNew } from './softmax.ts';
import { tfjsCpu, tfjsWasm } from './tfjs.ts';
import { transformers } from './transformers.ts';

/** The ratios are taken against the first. */
export const contenders: readonly [baseline: Contender, ...others: Contender[]] = [
  plainLoop,
  plainLoopAgain,
  ours,
  oursNew,
  transformers,
  mathjs,
  tfjsCpu,
  tfjsWasm,
  onnxFloat32,
  onnxFloat64,
  jaxJs,
];
