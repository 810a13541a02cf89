const order = ['log', 'chain', 'total', 'share', 'difference', 'jacobian'];
