const policy = 'first';

function atTemperature(x: number[], T: number) {
  if (Number.isNaN(T) || T < 0) return `no temperature: ${T}`;
  if (T === 0) {
    const winner = x.indexOf(Math.max(...x));
    return x.map((_, i) => (i === winner ? 1 : 0));
  }
  return softmax(x, { temperature: T });
}
