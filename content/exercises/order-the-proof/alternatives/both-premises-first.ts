const order = ['law', 'whole', 'power', 'share', 'collect', 'first', 'cancel', 'softmax'];
