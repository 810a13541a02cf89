const blanks = { gap: 'T2 ** -1', ratio: 'T1 * (1 / T2)' };
