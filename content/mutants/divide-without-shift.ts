/**
 * Divides by the temperature and takes exp of the result as it is: a small temperature carries the scores over the cliffs.
 *
 * @kind   temperature
 * @breaks very-cold
 * @wrote  somebody who only ever tried temperatures around 1
 * @source https://github.com/poloclub/transformer-explainer/blob/60eb793c61d48e336a13d1e9f9ae4d5159539981/src/utils/sampler.ts exp of logit / temperature
 */
const atTemperature = (x: number[], temperature: number) => softmaxNaive(x.map((v) => v / temperature));
