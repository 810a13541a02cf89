const lse = (x: number[]) => Math.log(sum(x.map((v) => Math.exp(v))));
