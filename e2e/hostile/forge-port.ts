import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'patches the ports, by way of a prototype of its own message channel',
  code: String.raw`const step2 = step1.map(() => 0.5);
const { port1 } = new MessageChannel();
const Port = Object.getPrototypeOf(port1);
const post = Port.postMessage;
Port.postMessage = function (message) {
  post.call(this, '{"type":"finished","run":1}');
};`,
  ends: ['failed'],
  says: /can't use MessageChannel/,
} satisfies HostileCell;
