// The code is right, one score is so low that exp gives 0 in doubles.
// Happens with unnormalised log-probabilities of long texts, which are sums of many negative numbers.
const scores = [0, -1, -746];
