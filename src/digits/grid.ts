/** A picture of dark on light or light on dark: a canvas's alpha channel, a scan, a printed letter. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** `width * height` numbers of 0 (paper) or more, row after row from the top, in any unit. */
  readonly ink: ArrayLike<number>;
}

/** A picture of ones (ink) and zeros; its edge is paper. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}
