// Squares instead of exponentiating: -3 counts as much as 3, and moving the zero changes the shares.
// Written by somebody who needs positive numbers and takes the nearest way to them.
const candidate = (x: number[]) => {
  const squares = x.map((v) => v ** 2);
  return squares.map((v) => v / sum(squares));
};
