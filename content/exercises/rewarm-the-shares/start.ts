const blanks = { gap: '', ratio: '' };
