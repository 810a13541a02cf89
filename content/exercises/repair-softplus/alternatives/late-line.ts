const softplus = (x: number) => (x > 40 ? x : Math.log1p(Math.exp(x)));
