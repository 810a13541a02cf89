const order = ['exponentiate', 'divide', 'share', 'largest', 'total', 'subtract'];
