const answer = { point: 10, label: 2 };
