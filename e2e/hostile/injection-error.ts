import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'puts markup into the name and the message of an error',
  code: String.raw`const markup = '<img src="SERVER?img" onerror="window.hacked = 1"><script>window.hacked = 1</script>';
const step2 = [1];
throw Object.assign(new Error(markup), { name: markup });`,
  ends: ['failed'],
  says: /<img src/,
} satisfies HostileCell;
