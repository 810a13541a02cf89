const choice = ['ranks', 'negative', 'winner'];
