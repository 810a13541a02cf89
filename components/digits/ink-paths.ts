import { SIDE, type DigitImage } from '../../src/digits/image.ts';

/** Shades of ink that a picture of an image is drawn in; more could not be told apart. */
export const SHADES = 8;

/**
 * The pixels of an image as SVG paths, one for each shade from the palest: few enough to be written anew in every frame.
 * The unit is the pixel. Paper has no path.
 */
export function inkPaths(image: DigitImage): string[] {
  const paths = Array.from({ length: SHADES }, () => '');
  image.forEach((ink, pixel) => {
    const shade = Math.round((ink / 255) * SHADES);
    if (shade > 0) paths[shade - 1] += `M${pixel % SIDE} ${Math.floor(pixel / SIDE)}h1v1h-1z`;
  });
  return paths;
}

export function opacityOf(shade: number): number {
  return (shade + 1) / SHADES;
}
