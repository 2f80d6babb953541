import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Where the next line is cut: after so many bytes to the server, or with the first byte of an answer. */
export type Cut = { readonly afterBytes: number } | 'at-answer';

export interface CutProxy {
  readonly origin: string;
  /** Cuts all lines once, when that point is reached; what comes later passes. `onCut` is awaited before anything else may pass. */
  arm(cut: Cut, onCut?: () => Promise<void>): void;
  /** Whether the point was reached. */
  readonly isArmed: boolean;
  close(): Promise<void>;
}

/** A line to the server that breaks at an exact byte, as a moving bus or a dead battery breaks it. */
export async function startCutProxy({ targetPort }: { targetPort: number }): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  let cut: Cut | null = null;
  let onCut: () => Promise<void> = () => Promise.resolve();
  let passed = 0;
  let isBroken = false;

  const breakAll = (): void => {
    cut = null;
    isBroken = true;
    for (const socket of sockets) socket.resetAndDestroy();
    onCut().then(
      () => (isBroken = false),
      () => undefined,
    );
  };
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A broken line is what this is for.
    socket.on('error', () => undefined);
  };

  const server = createServer((client) => {
    if (isBroken) return void client.resetAndDestroy();
    const upstream = connect(targetPort, '127.0.0.1');
    keep(client);
    keep(upstream);
    client.on('data', (chunk: Buffer) => {
      if (isBroken) return;
      if (cut === null || cut === 'at-answer') return void upstream.write(chunk);
      const left = cut.afterBytes - passed;
      passed += chunk.length;
      if (chunk.length < left) return void upstream.write(chunk);
      // Written out before the line breaks, so that the server has exactly these bytes; what comes after them on the same line is lost.
      upstream.write(chunk.subarray(0, left), () => setTimeout(breakAll, 20));
      cut = null;
      isBroken = true;
    });
    upstream.on('data', (chunk: Buffer) => (cut === 'at-answer' ? breakAll() : void client.write(chunk)));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    arm: (next, then = () => Promise.resolve()) => {
      [cut, onCut, passed] = [next, then, 0];
    },
    get isArmed() {
      return cut !== null;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
