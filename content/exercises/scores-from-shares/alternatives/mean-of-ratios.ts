const scoresOf = (p: number[]) => p.map((v) => sum(p.map((w) => Math.log(v) - Math.log(w))) / p.length);
