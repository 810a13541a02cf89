/** Where the pointer was, in the window, and the `[data-part]` under it. */
export interface ClickedPart {
  x: number;
  y: number;
  part: HTMLElement;
}
