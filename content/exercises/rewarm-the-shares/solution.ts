const blanks = { power: 'T1 / T2', gap: '1 / T2' };
