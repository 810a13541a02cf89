const blanks = { power: 'x[i] / (1 / log(b))', base: '1 / exp(-1 / u)' };
