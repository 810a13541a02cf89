import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { listenInPage } from './listen-in-page.ts';

const complaints = '/complaints-of-the-page';
const listener = `<script>(${listenInPage})(${JSON.stringify(complaints)})</script>`;

/** Passes a browser's requests on to the test server, and hears what the page complains of. */
interface ListeningProxy {
  /** `127.0.0.1:PORT` */
  address: string;
  /** From now on requests to the host of `url` are passed on, and all others are a complaint. */
  serve(url: string, complain: (complaint: string) => void): void;
  close(): void;
}

export async function openListeningProxy(): Promise<ListeningProxy> {
  let host = '';
  let complain: (complaint: string) => void = () => {};
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '');
    if (asked.host !== host) {
      complain(`another host: ${asked}`);
      response.writeHead(502).end();
    } else if (asked.pathname === complaints) {
      void text(request).then((said) => (complain(said), response.writeHead(204).end()));
    } else passOn(request, response);
  });
  server.on('connect', ({ url = '' }: IncomingMessage, socket) => {
    if (url !== host) {
      complain(`another host: ${url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const there = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    for (const end of [there, socket]) end.on('error', () => (there.destroy(), socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(url, hears) {
      host = new URL(url).host;
      complain = hears;
    },
    close: () => (server.close(), server.closeAllConnections()),
  };
}

/** The page's own policy begins after its listener, which is therefore allowed. */
function passOn(request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...request.headers, 'accept-encoding': 'identity' };
  const passed = ask(request.url ?? '', { method: request.method, headers }, async (answer) => {
    const { 'content-length': _, ...rest } = answer.headers;
    const isPage = answer.headers['content-type']?.startsWith('text/html') ?? false;
    response.writeHead(answer.statusCode ?? 502, isPage ? rest : answer.headers);
    if (isPage) response.end((await text(answer)).replace('<head>', `<head>${listener}`));
    else answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}
