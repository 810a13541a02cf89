// Writes the exponentials into the array that it was given: right once, wrong for whoever uses the scores afterwards.
// Written by somebody who saves memory, as `f -= np.max(f)` does in well-known course notes.
const candidate = (x: number[]) => {
  x.forEach((v, i) => {
    x[i] = Math.exp(v);
  });
  return x.map((v) => v / sum(x));
};
