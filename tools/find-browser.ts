import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, glob, realpath } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const browserNames = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof browserNames)[number];

const home = homedir();
const programFolders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((folder) => folder !== undefined);

const places = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    // Chromium comes before Chrome: branded Chrome no longer loads an unpacked extension from the command line (since 137).
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programFolders.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    cached: ['chromium-*/chrome-linux*/chrome', 'chromium-*/chrome-mac*/*.app/Contents/MacOS/*', 'chromium-*/chrome-win*/chrome.exe'],
    debianPackages: ['chromium'],
    label: 'Chromium',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    // Playwright's own Firefox is a patched build that speaks no WebDriver BiDi: it is not looked for.
    cached: [],
    debianPackages: ['firefox-esr'],
    label: 'Firefox',
  },
  // The engine of Safari. The program is its WebDriver, which starts the browser that comes along with it.
  webkit: {
    variables: ['WEBKIT_DRIVER_PATH'],
    commands: ['WebKitWebDriver'],
    files: ['/usr/bin/WebKitWebDriver'],
    cached: [],
    debianPackages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    label: 'WebKit’s WebDriver',
  },
} as const;

/** The path of a browser of this machine; installs Debian's where we may, or says in one sentence what to do. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found = (await fromEnvironment(name)) ?? (await fromUsualPlaces(name));
  if (found !== null) return found;
  if (await canInstall()) {
    await installFromDebian(name);
    const installed = await fromUsualPlaces(name);
    if (installed !== null) return installed;
  }
  const { variables, label, debianPackages } = places[name];
  throw new Error(`${label} was not found: install it (on Debian: apt-get install ${debianPackages.join(' ')}) or set ${variables[0]} to its path.`);
}

async function fromEnvironment(name: BrowserName): Promise<string | null> {
  for (const variable of places[name].variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (await isExecutable(path)) return path;
    throw new Error(`${variable} says ${path}, but there is no program that can be run: correct it or unset it.`);
  }
  return null;
}

async function fromUsualPlaces(name: BrowserName): Promise<string | null> {
  const { commands, files, cached } = places[name];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, platform() === 'win32' ? `${command}.exe` : command)));
  for (const path of [...onPath, ...files]) {
    if (await isExecutable(path)) return path;
  }
  for (const pattern of cached) {
    for await (const path of glob(pattern, { cwd: playwrightCache() })) return realpath(join(playwrightCache(), path));
  }
  return null;
}

function playwrightCache(): string {
  const chosen = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (platform() === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform() === 'win32') return join(process.env['LOCALAPPDATA'] ?? home, 'ms-playwright');
  return join(home, '.cache/ms-playwright');
}

async function canInstall(): Promise<boolean> {
  return platform() === 'linux' && process.getuid?.() === 0 && (await isExecutable('/usr/bin/apt-get'));
}

async function installFromDebian(name: BrowserName): Promise<void> {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...places[name].debianPackages], options);
  } catch (cause) {
    throw new Error(`${places[name].debianPackages.join(' ')} could not be installed with apt-get: install it by hand or set ${places[name].variables[0]}.`, {
      cause,
    });
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
