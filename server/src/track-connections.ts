import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Closes a server as somebody expects who presses Ctrl-C: requests that run are answered, and a connection without one (a
 * browser opens some in advance) is closed at once. Node's own `close` waits for those; it calls them idle only after a first request.
 */
export function trackConnections(server: Server): (options: { drainMs: number }) => Promise<void> {
  const sockets = new Set<Socket>();
  const running = new Set<ServerResponse>();
  let isClosing = false;

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    running.add(response);
    // The answer says `Connection: close`, and Node closes the connection behind it.
    if (isClosing) response.shouldKeepAlive = false;
    response.once('close', () => {
      running.delete(response);
      // Its headers may have been on their way before the closing began.
      if (isClosing) response.req.socket.destroySoon();
    });
  });

  return ({ drainMs }) =>
    new Promise((resolve) => {
      isClosing = true;
      // Whoever sends slower than this was told nothing yet, and will send again.
      const overdue = setTimeout(() => sockets.forEach((socket) => socket.destroy()), drainMs);
      server.close(() => {
        clearTimeout(overdue);
        resolve();
      });
      for (const response of running) response.shouldKeepAlive = false;
      const busy = new Set([...running].map(({ req }) => req.socket));
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    });
}
