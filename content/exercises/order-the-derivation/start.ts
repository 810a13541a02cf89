const order = ['difference', 'chain', 'share', 'log', 'jacobian', 'total'];
