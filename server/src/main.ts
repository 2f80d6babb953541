import { enableCompileCache, flushCompileCache } from 'node:module';
import { StartError } from './errors/start-error.ts';

const drainMs = 10_000;

// The second start reads what the first one compiled, and does without the compiler. In our own folder: whoever could
// write there could change the sources as well. Where it can't be written, it is not used.
enableCompileCache(new URL('../../node_modules/.cache/compiled', import.meta.url).pathname);

try {
  const { startServer } = await import('./start-server.ts');
  const server = await startServer({ environment: process.env, print: (line) => process.stdout.write(`${line}\n`) });
  flushCompileCache();
  let isStopping = false;
  const stop = (): void => {
    // The second Ctrl-C is somebody who can't wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), drainMs).unref();
    void server.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
