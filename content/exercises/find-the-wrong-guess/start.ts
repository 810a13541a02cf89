const choice = [];
