// npm run dev: the server, restarted when it changes; the widget, the extension and the desk, rebuilt when they change.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './root-dir.ts';

const quietMs = 150;
const watched = ['api-client/src', 'widget', 'extension', 'server', 'demo', 'tools/vite'];
const ignored = /(^|[\\/])(dist|data|node_modules)([\\/]|$)|\.test\.|~$|\.sw.$/;

let server: ChildProcess | null = null;
let timer: NodeJS.Timeout | undefined;
let work: Promise<void> = Promise.resolve();

for (const folder of watched) {
  watch(join(rootDir, folder), { recursive: true }, (_event, path) => {
    if (path === null || ignored.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(rebuild)), quietMs);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));

work = rebuild();
await work;

async function rebuild(): Promise<void> {
  const build = run(['tools/build.ts', '--stale']);
  await once(build, 'exit');
  // A build that failed has said why; the last good server stays up until the next save.
  if (build.exitCode !== 0) return;
  await stop();
  server = run(['--disable-warning=ExperimentalWarning', 'server/src/main.ts']);
}

function run(words: string[]): ChildProcess {
  return spawn(process.execPath, words, { cwd: rootDir, stdio: 'inherit' });
}

async function stop(): Promise<void> {
  if (server === null || server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
}
