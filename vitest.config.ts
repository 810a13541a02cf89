import { defineConfig } from 'vitest/config';
import { bundledText } from './src/notebook/build/bundled-text.ts';

export default defineConfig({
  plugins: [bundledText()],
  test: { include: ['{src,components,scripts,bench}/**/*.test.ts'], testTimeout: 30_000 },
});
