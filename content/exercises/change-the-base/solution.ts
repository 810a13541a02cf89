const blanks = { power: 'x[i] * log(b)', base: 'exp(1 / u)' };
