import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './port.mjs';

test('freePort passes over a port that is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  try {
    expect(await freePort(port, '127.0.0.1')).toBeGreaterThan(port);
  } finally {
    other.close();
  }
});
