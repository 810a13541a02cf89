const blanks = { power: 'log(b ** x[i])', base: 'exp(1) ** (1 / u)' };
