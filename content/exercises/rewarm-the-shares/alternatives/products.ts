const blanks = { power: 'T1 * (1 / T2)', gap: 'T2 ** -1' };
