const order = ['whole', 'law', 'power', 'share', 'collect', 'first', 'cancel', 'softmax'];
