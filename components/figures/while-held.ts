interface Held {
  /** for every move of the pointer, wherever it goes */
  follow: (event: PointerEvent) => void;
  /** when the touch turns out to be something else */
  putBack: () => void;
  letGo: () => void;
}

/** Follows the pointer that has just been pressed on a surface until it is let go. */
export function whileHeld(
  surface: Element & GlobalEventHandlers,
  { pointerId }: PointerEvent,
  { follow, putBack, letGo }: Held,
): void {
  const release = (event: PointerEvent) => {
    if (event.type === 'pointercancel') putBack();
    over.abort();
    letGo();
  };
  const over = new AbortController();
  const { signal } = over;
  surface.setPointerCapture(pointerId);
  surface.addEventListener('pointermove', follow, { signal });
  surface.addEventListener('pointerup', release, { signal });
  surface.addEventListener('pointercancel', release, { signal });
}
