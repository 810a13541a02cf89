const choice = ['last', 'below'];
