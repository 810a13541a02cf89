// Runs inside the sandboxed frame (opaque origin, no network): starts a fresh worker for each program and relays between
// the page and the worker's private port. The frame counts messages, so that a flood ends here and not in the page.
const mostMessages = 5000;

addEventListener('message', (event) => {
  const page = event.ports[0];
  if (event.source !== parent || !page) return;
  let count = 0;
  let worker;
  let channel;

  const start = (text) => {
    worker?.terminate();
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    worker = new Worker(address);
    channel = new MessageChannel();
    worker.onerror = (error) => {
      error.preventDefault();
      page.postMessage({ type: 'crashed', message: error.message || 'the program could not be started' });
    };
    channel.port1.onmessage = ({ data }) => {
      count += 1;
      if (count <= mostMessages) page.postMessage(data);
      if (count === mostMessages) {
        worker.terminate();
        page.postMessage({ type: 'crashed', message: 'it sent too many messages' });
      }
    };
    worker.postMessage(null, [channel.port2]);
    URL.revokeObjectURL(address);
  };

  page.onmessage = ({ data }) => {
    if (data.type === 'start') start(data.text);
    else {
      count = 0;
      channel.port1.postMessage(data);
    }
  };
});
