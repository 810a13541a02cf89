const order = ['law', 'share', 'whole', 'collect', 'first', 'cancel', 'softmax'];
