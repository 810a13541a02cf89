import { fromBase64 } from '../../src/digits/base64.ts';
import type { DigitImage } from '../../src/digits/image.ts';
import { digitLogits } from '../../src/digits/model.ts';
import { prepareStrokes } from '../../src/digits/prepare.ts';
import type { Stroke } from '../../src/digits/stroke.ts';
import { stagesOf, type Stages } from './stages.ts';

/** A drawing on its way: the image that the classifier sees, and what becomes of the ten logits that it gives. */
export interface Reading {
  image: DigitImage;
  stages: Stages;
}

/** @param strokes with at least one point */
export function readStrokes(strokes: readonly Stroke[]): Reading {
  return readImage(prepareStrokes(strokes));
}

/** @param text the bytes of an image in base64, as measured.json keeps them */
export function readText(text: string): Reading {
  return readImage(fromBase64(text));
}

function readImage(image: DigitImage): Reading {
  return { image, stages: stagesOf([...digitLogits(image)]) };
}
