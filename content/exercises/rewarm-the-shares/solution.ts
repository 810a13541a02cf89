const blanks = { gap: '1 / T2', ratio: 'T1 / T2' };
