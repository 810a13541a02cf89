// Runs inside the sandboxed frame (opaque origin, no network): keeps a worker ready for the program that it was given, and
// relays between the page and the worker's private port. It counts what a run sends, so that a flood ends here and not in
// the page; messages of a worker are text, so that none can pass for one of the frame's own.
const most = { messages: 5000, characters: 20_000_000 };

addEventListener('message', (event) => {
  const page = event.ports[0];
  if (event.source !== parent || !page) return;
  let program;
  let worker;
  let port;
  let sent;

  const end = () => {
    worker?.terminate();
    port?.close();
  };
  const crash = (message) => {
    end();
    page.postMessage({ type: 'crashed', message: message.slice(0, 300) });
  };
  const relay = ({ data }) => {
    if (typeof data !== 'string') return crash('it sent something else than text');
    sent.messages += 1;
    sent.characters += data.length;
    if (sent.messages > most.messages) return crash('it sent too many messages');
    if (sent.characters > most.characters) return crash('it sent too much');
    page.postMessage(data);
  };
  const start = () => {
    end();
    sent = { messages: 0, characters: 0 };
    const address = URL.createObjectURL(program);
    const started = new Worker(address);
    URL.revokeObjectURL(address);
    worker = started;
    worker.onerror = (error) => {
      error.preventDefault();
      // the last words of the worker before may come late
      if (worker === started) crash(error.message || 'the program could not be started');
    };
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = relay;
    worker.postMessage(null, [channel.port2]);
  };

  page.onmessage = ({ data }) => {
    if (data.type === 'ping') page.postMessage({ type: 'pong' });
    else if (data.type === 'run') port.postMessage(data);
    else {
      if (data.type === 'start') program = new Blob([data.text], { type: 'text/javascript' });
      start();
    }
  };
});
