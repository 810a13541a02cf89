const order = ['law', 'whole', 'share', 'collect', 'first', 'cancel', 'softmax'];
