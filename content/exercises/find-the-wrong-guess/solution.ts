const choice = ['words', 'tables'];
