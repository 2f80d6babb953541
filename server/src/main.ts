import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { explainStartFailure } from './explain-start-failure.ts';

/** Longer than the server itself waits for running requests: for when closing hangs. */
const stopTimeoutMs = 15_000;

// The second start reads what the first one compiled, and does without the compiler. In our own folder: whoever could
// write there could change the sources as well. Where it can't be written, it is not used.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));

const fail = (error: unknown): void => {
  process.stderr.write(`${explainStartFailure(error, { isDebugging: ['debug', 'trace'].includes(process.env['LOG_LEVEL'] ?? '') })}\n`);
  process.exitCode = 1;
};

try {
  const { startServer } = await import('./start-server.ts');
  const server = await startServer({ environment: process.env, print: (line) => process.stdout.write(`${line}\n`) });
  flushCompileCache();
  let isStopping = false;
  const stop = (): void => {
    // The second Ctrl-C is somebody who can't wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), stopTimeoutMs).unref();
    void server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  fail(error);
}
