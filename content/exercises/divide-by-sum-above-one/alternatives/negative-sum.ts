const answer = [-3, 1, 1];
