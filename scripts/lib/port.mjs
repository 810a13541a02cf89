import { createServer } from 'node:net';

/**
 * The first free port at or above `from`.
 *
 * @param {number} from 1 to 65535
 * @param {string} host the address that will listen
 * @returns {Promise<number>}
 */
export async function freePort(from, host) {
  for (let port = from; port < 65_536; port++) if (await isFree(port, host)) return port;
  throw new Error(`No port is free at or above ${from}.`);
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
