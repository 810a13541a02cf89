const choice = ['words', 'heads'];
