const prediction = {};
