import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'names an address as the map of its source',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
//# sourceMappingURL=SERVER?map
//# sourceURL=SERVER?source`,
  ends: ['fresh'],
} satisfies HostileCell;
