import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { until } from './until.ts';

/** The first start hashes a password for each sample operator, on a machine that may be busy with other tests. */
const startTimeoutMs = 90_000;
const rootDir = fileURLToPath(new URL('..', import.meta.url));

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

export interface RunningServer {
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** A sample operator, from `sign-in.txt`. */
  signIn(operator: string): Promise<SignIn>;
  /** The address of a sample agency website. */
  site(name: string): string;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Stops it, and removes its folder unless that was given. */
  stop(): Promise<void>;
}

export interface StartServerOptions {
  readonly env?: Record<string, string>;
  readonly dataDir?: string;
  readonly port?: number;
}

/** The real server, as `npm start` runs it, on a free port and a folder of its own; only the proof of work is lightened. */
export async function startServer({ env = {}, dataDir, port }: StartServerOptions = {}): Promise<RunningServer> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'kotak-aduan-')));
  const ownPort = port ?? (await freePort());
  const origin = `http://127.0.0.1:${ownPort}`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/src/main.ts'], {
    cwd: rootDir,
    env: { ...process.env, PORT: String(ownPort), DATA_DIR: folder, POW_COST: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  await until(
    `the server at ${origin} to be healthy`,
    async () => {
      if (child.exitCode !== null) throw new Error(`the server has ended:\n${printed}`);
      return (await fetch(`${origin}/healthz`)).ok;
    },
    startTimeoutMs,
  ).catch(async (error: unknown) => {
    await kill('SIGKILL');
    throw new Error(`the server did not start:\n${printed}`, { cause: error });
  });
  return {
    origin,
    port: ownPort,
    dataDir: folder,
    process: child,
    output: () => printed,
    signIn: (operator) => readSignIn(join(folder, 'sign-in.txt'), operator),
    site: (name) => `http://${name}.localhost:${ownPort}/`,
    kill,
    async stop() {
      await kill('SIGTERM');
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The line of one operator: e-mail address, password, role, unit. */
async function readSignIn(path: string, operator: string): Promise<SignIn> {
  const text = await readFile(path, 'utf8');
  const [email, password] =
    text
      .split('\n')
      .find((line) => line.startsWith(`${operator}@`))
      ?.split(/\s+/) ?? [];
  if (email === undefined || password === undefined) throw new Error(`sign-in.txt has no line for ${operator}`);
  return { email, password };
}
