import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';

/** Speaks WebDriver: sends a command and gives back its value. */
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

interface Driver {
  command: Command;
  close(): void;
}

/** An error of the WebDriver protocol; `name` is its code, such as `no such element`. */
export class DriverError extends Error {
  constructor({ error, message }: { error: string; message: string }) {
    super(`${error}: ${message}`);
    this.name = error;
  }
}

/** Starts WebKitWebDriver on a display of its own, which nobody sees. */
export async function startDriver(file: string): Promise<Driver> {
  const children: ChildProcess[] = [];
  const close = () => children.forEach((child) => child.kill());
  process.once('exit', close);
  // Without -noreset it starts anew when its last window closes, and refuses the next that comes too soon.
  const screen = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-noreset', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  const display = `:${await firstLine(xvfb.stdio[3] as Readable)}`;
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display };
  children.push(spawn(file, [`--port=${port}`], { env, stdio: 'ignore' }));
  const command: Command = async (method, path, body) => {
    const sent = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, sent);
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new DriverError(value as { error: string; message: string });
    return value;
  };
  await untilItAnswers(() => command('GET', '/status'));
  return { command, close };
}

/** Leaves the pipe open: Xvfb dies when it cannot write its number to the end. */
function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.on('end', () => reject(new Error('Xvfb did not start: it named no display')));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === 500) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
