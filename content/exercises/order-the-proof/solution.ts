const order = ['law', 'power', 'share', 'whole', 'collect', 'first', 'cancel', 'softmax'];
