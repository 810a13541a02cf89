import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'leak',
  tries: 'leaves a name on the global object for the next run',
  code: String.raw`const step2 = [1];
try { globalThis.left = 1; } catch {}
try { self.step1 = 1; } catch {}
try { Object.defineProperty(globalThis, 'hidden', { value: 1 }); } catch {}
try { Math.left = 1; } catch {}`,
  ends: ['fresh'],
  then: {
    code: `const step2 = [1];
show(\`\${typeof globalThis.left} \${typeof globalThis.hidden} \${typeof Math.left}\`);`,
    says: /^undefined undefined undefined$/,
  },
} satisfies HostileCell;
