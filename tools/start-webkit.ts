import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { findBrowser } from './find-browser.ts';

export type { WebDriver, WebElement } from 'selenium-webdriver';

export interface WebKit {
  /** A browser of its own, with a profile that goes with it. */
  open(): Promise<WebDriver>;
  stop(): Promise<void>;
}

const startMs = 30_000;
const pollMs = 200;

/** WebKit's WebDriver on a free port, on a screen that nobody sees where there is none. */
export async function startWebKit(): Promise<WebKit> {
  const driverPath = await findBrowser('webkit');
  const port = await freePort();
  const words = [driverPath, `--port=${port}`];
  const isHeadless = (process.env['DISPLAY'] ?? '') === '';
  const [command = '', ...rest] = isHeadless ? ['xvfb-run', '--auto-servernum', ...words] : words;
  // A group of its own: `xvfb-run` leaves its children behind when it is told to end.
  const child = spawn(command, rest, { detached: true, stdio: 'ignore', env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } });
  const server = `http://127.0.0.1:${port}`;
  await untilReady(server, child);
  const drivers: WebDriver[] = [];
  return {
    open: async () => {
      const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } });
      const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
      drivers.push(driver);
      return driver;
    },
    stop: async () => {
      // A browser that has crashed can't be closed any more, and goes with its group.
      await Promise.allSettled(drivers.map((driver) => driver.quit()));
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    },
  };
}

async function untilReady(server: string, child: ChildProcess): Promise<void> {
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('error', (cause) => reject(new Error('WebKit’s WebDriver could not be started', { cause })));
    child.once('exit', (code) => reject(new Error(`WebKit’s WebDriver ended at once, with ${code ?? 'a signal'}`)));
  });
  const ready = async (): Promise<void> => {
    const endsAt = Date.now() + startMs;
    while (Date.now() < endsAt) {
      const answer = await fetch(`${server}/status`).catch(() => null);
      if (answer?.ok === true) return;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    throw new Error(`WebKit’s WebDriver did not answer within ${startMs / 1000} s`);
  };
  await Promise.race([ready(), failed]);
  child.removeAllListeners('exit');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port');
  return address.port;
}
