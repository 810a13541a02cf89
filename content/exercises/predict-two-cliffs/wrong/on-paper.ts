/**
 * Predicts the shares of real numbers: somebody who trusts the shift law to hold in doubles too.
 *
 * @step sum-overflows
 * @says Each exponential is finite here. Is their sum?
 */
const prediction = { sumOverflows: 0.5, nearZero: 0.55 };
