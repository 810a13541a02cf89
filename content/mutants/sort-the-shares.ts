// Returns the right shares in the wrong places: sorted, so that they no longer belong to their items.
// Written by somebody who wanted the best items first.
const candidate = (x: number[]) => softmax(x).sort((a, b) => a - b);
