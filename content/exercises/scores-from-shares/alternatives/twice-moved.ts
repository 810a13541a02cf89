function scoresOf(p: number[]) {
  const fromFirst = p.map((v) => Math.log(v) - Math.log(p[0]));
  const total = fromFirst.reduce((all, v) => all + v, 0);
  return fromFirst.map((v) => v - total / p.length);
}
