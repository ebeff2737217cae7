import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens, and the port it got. */
export interface Listening {
  server: Server;
  port: number;
}

const portsToTry = 50;

/** Listens on the wanted port or, where it is taken, on the next free one; throws where there is none. */
export async function listenOnFreePort(
  handler: RequestListener,
  host: string,
  wanted: number,
): Promise<Listening> {
  const last = Math.min(wanted + portsToTry - 1, 65535);
  for (let port = wanted; port <= last; port += 1) {
    const server = createServer(handler);
    if (await tryToListen(server, host, port)) {
      return { server, port: (server.address() as AddressInfo).port };
    }
  }
  throw new Error(`Expected a free port from ${wanted} to ${last} on ${host}, but all are taken.`);
}

/** Answers false where the port is taken; any other failure is thrown. */
function tryToListen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(refusal(host, port, error));
    });
    server.listen(port, host, () => {
      resolve(true);
    });
  });
}

const refusal = (host: string, port: number, error: NodeJS.ErrnoException): Error =>
  new Error(
    `Expected to be let listen on ${host}:${port}, but found: ${error.code ?? error.message}.`,
  );
