import { expect, test } from 'vitest';
import { placeOfAddress } from './place-of-address.ts';

test.each([
  ['https://github.com/pytorch/pytorch/issues/11752', 'pytorch/pytorch#11752'],
  ['https://github.com/pytorch/pytorch/pull/4517#discussion_r1', 'pytorch/pytorch#4517'],
  ['https://github.com/vllm-project/vllm/blob/0a1/vllm/sampler.py#L3', 'vllm-project/vllm'],
  ['https://doi.org/10.1093/imanum/draa038', 'doi 10.1093/imanum/draa038'],
  ['https://arxiv.org/abs/1706.04599', 'arXiv 1706.04599'],
  ['https://www.deeplearningbook.org/contents/mlp.html', 'deeplearningbook.org'],
])('%s is %s', (address, place) => {
  expect(placeOfAddress(address)).toBe(place);
});
