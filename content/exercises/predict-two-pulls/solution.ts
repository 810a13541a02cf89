const prediction = { right: -0.75, other: 0.25 };
