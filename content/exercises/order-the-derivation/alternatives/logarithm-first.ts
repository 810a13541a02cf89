const order = ['log', 'total', 'share', 'difference', 'chain', 'jacobian'];
