const blanks = { power: '', base: '' };
