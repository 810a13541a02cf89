const blanks = { power: '', gap: '' };
