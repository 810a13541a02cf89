const order = ['total', 'share', 'log', 'difference', 'chain', 'jacobian'];
