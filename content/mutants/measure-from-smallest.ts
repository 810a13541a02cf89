// Subtracts the smallest score before it divides: the last item always gets 0, and equal scores give 0 / 0.
// Written by somebody who found negative shares and moved the zero to get rid of them.
const candidate = (x: number[]) => {
  const above = x.map((v) => v - Math.min(...x));
  return above.map((v) => v / sum(above));
};
