import boot from './frame-boot.js?raw';

/** A live sandbox: messages go to and come from the one worker inside it. */
export interface SandboxFrame {
  /** can be written to at once; what is sent before the frame has loaded waits for it */
  port: MessagePort;
  /** whether the frame has loaded and holds the other end of the port */
  connected: () => boolean;
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
export function openSandboxFrame(): SandboxFrame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'sandbox in which the cells run';
  frame.hidden = true;
  frame.srcdoc = page;
  const { port1, port2 } = new MessageChannel();
  let connected = false;
  const connect = (): void => {
    frame.contentWindow?.postMessage('connect', '*', [port2]);
    connected = true;
  };
  frame.addEventListener('load', connect, { once: true });
  document.body.append(frame);
  return {
    port: port1,
    connected: () => connected,
    remove: () => {
      port1.close();
      frame.remove();
    },
  };
}
