import { startServer } from './start-server.ts';
import { StartError } from './errors/start-error.ts';

const drainMs = 10_000;

try {
  const server = await startServer({ environment: process.env, print: (line) => process.stdout.write(`${line}\n`) });
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
