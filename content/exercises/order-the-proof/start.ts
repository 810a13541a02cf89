const order = ['collect', 'power', 'softmax', 'law', 'first', 'whole', 'share', 'cancel'];
