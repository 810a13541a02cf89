import { SIDE, type DigitImage } from './image.ts';
import { Network } from './network.ts';
import { unpack } from './unpack.ts';
import { weights } from './weights.ts';

const network = new Network(unpack(weights));

/**
 * What a small classifier says about a drawing: a logit for each of the digits 0 to 9. `softmax` turns them into shares.
 * It was trained by `npm run train`; how often it is right stands in measured.json. The same image gives the same bits in
 * every engine.
 *
 * @param image       from `prepareStrokes` or `prepareGrid`
 * @returns           ten real numbers; only their differences matter, and those are log-odds in nats
 * @throws RangeError if the image has another size
 */
export function digitLogits(image: DigitImage): Float64Array {
  if (image.length !== SIDE ** 2) {
    throw new RangeError(`digitLogits needs ${SIDE} × ${SIDE} numbers; image has ${image.length}`);
  }
  return Float64Array.from(network.forward(image));
}
