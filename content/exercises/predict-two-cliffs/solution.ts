const prediction = { sumOverflows: 0, nearZero: 1 };
