/** Which port the house opens. */
import type { Server } from 'node:http';

/** A port asked for is that port or an error; without one, the first free from the house's own on. 0 lets the machine choose. */
export type Door = { readonly kind: 'asked'; readonly port: number } | { readonly kind: 'any' };

export const OWN_PORT = 4280;
/** How many ports after the house's own are tried. */
const TRIED = 20;

/** The port is in use by another program. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.port = port;
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((settle, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      fail(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    };
    server.once('error', onError);
    server.listen(port, () => {
      server.off('error', onError);
      const address = server.address();
      settle(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Opens the door and says which port it became. */
export async function listenOn(server: Server, door: Door): Promise<number> {
  if (door.kind === 'asked') return tryPort(server, door.port);
  for (let port = OWN_PORT; port < OWN_PORT + TRIED; port += 1) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  throw new PortTaken(OWN_PORT);
}

/** The door somebody asked for in words; null where the words name no port. */
export function doorFrom(words: string | undefined): Door | null {
  if (words === undefined || words === '') return { kind: 'any' };
  const port = Number(words);
  return /^\d+$/.test(words) && port <= 65_535 ? { kind: 'asked', port } : null;
}
