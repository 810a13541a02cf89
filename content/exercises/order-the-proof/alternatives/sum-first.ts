const order = ['whole', 'law', 'share', 'collect', 'first', 'cancel', 'softmax'];
