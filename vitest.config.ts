import { defineConfig } from 'vitest/config';
import { bundledText } from './src/notebook/build/bundled-text.ts';
import { computed } from './src/notebook/build/computed.ts';

export default defineConfig({
  plugins: [bundledText(), computed()],
  test: {
    include: ['{src,components,scripts,bench}/**/*.test.ts'],
    testTimeout: 30_000,
    // The cache knows a `?bundled` text by its entry alone, and would run an old worker after a change in what it imports.
    fsModuleCache: false,
  },
});
