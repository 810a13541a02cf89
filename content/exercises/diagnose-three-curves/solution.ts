const choice = ['a-twice', 'b-uphill', 'c-rate'];
