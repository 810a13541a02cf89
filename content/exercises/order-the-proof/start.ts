const order = ['collect', 'softmax', 'share', 'first', 'whole', 'law', 'cancel'];
