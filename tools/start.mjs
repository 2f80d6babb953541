// Plain JavaScript, old syntax: this is the one file that must still run on a Node that cannot run the rest, to say so.
import { spawnSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Kotak Aduan runs on Node 24 or newer, and this is ${process.version}: run "npm ci" (without --ignore-scripts, it brings Node 24 along) and then "npm start".`,
  );
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const built = spawnSync(process.execPath, ['tools/build.ts', '--stale'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

// Set from outside, because what strips the types of main.ts is loaded before main.ts could say so itself.
const env = { NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)), ...process.env };
const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/src/main.ts'], { cwd: root, stdio: 'inherit', env });
// Ctrl-C reaches the server by itself; we only stay until it has closed its database.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
