const softplus = (x: number) => Math.log(1 + Math.exp(x));
