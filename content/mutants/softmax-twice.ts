// Applies softmax to its own result: the shares come out almost equal.
// Written by somebody whose network ends in softmax and whose loss function applies it again.
const candidate = (x: number[]) => softmax(softmax(x));
