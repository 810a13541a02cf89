// Gives every item the same share, whatever its score.
// Written by nobody, but it is what a network says whose last layer was never connected.
const candidate = (x: number[]) => x.map(() => 1 / x.length);
