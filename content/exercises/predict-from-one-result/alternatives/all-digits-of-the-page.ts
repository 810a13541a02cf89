const prediction = { moved: 0.6652, turned: 0.6652, tied: 0.25, fewer: 0.2447 / (0.09 + 0.2447) };
