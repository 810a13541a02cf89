import boot from './frame-boot.js?raw';

/** A live sandbox: messages go to and come from the one worker inside it. */
export interface SandboxFrame {
  port: MessagePort;
  /** Ends the worker and everything that it does. `terminate()` alone would leave Chromium a busy core for two seconds. */
  remove: () => void;
}

const policy = [
  "default-src 'none'",
  `script-src '${__FRAME_BOOT_HASH__}'`,
  'worker-src blob:',
  "connect-src 'none'",
].join('; ');

const page = [
  '<!doctype html><html lang="en"><title>sandbox</title>',
  `<meta http-equiv="content-security-policy" content="${policy}">`,
  `<script>${boot}</script></html>`,
].join('');

/** Opens a frame without an origin: what runs in it reaches neither this page nor the network. */
export function openSandboxFrame(): Promise<SandboxFrame> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'sandbox in which the cells run';
  frame.hidden = true;
  frame.srcdoc = page;
  return new Promise((resolve) => {
    frame.addEventListener(
      'load',
      () => {
        const { port1, port2 } = new MessageChannel();
        frame.contentWindow?.postMessage('connect', '*', [port2]);
        resolve({
          port: port1,
          remove: () => {
            port1.close();
            frame.remove();
          },
        });
      },
      { once: true },
    );
    document.body.append(frame);
  });
}
