const order = ['largest', 'subtract', 'divide', 'exponentiate', 'total', 'share'];
