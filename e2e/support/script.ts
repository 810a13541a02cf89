import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../../scripts/lib/root.mjs';

/** A file, named from the top of the repository, with everything it imports, as the text of one classic script. */
export async function scriptText(path: string): Promise<string> {
  const bundle = await rolldown({ input: join(root, path), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
