// node tools/complete-lockfile.ts: adds what `npm install` leaves out of package-lock.json when its registry lacks the builds for other platforms.
// Without those entries `npm ci` refuses the file. A package that comes in one build per platform names platform and processor in its own name.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingFromLockfile, type Lockfile } from './missing-from-lockfile.ts';
import { rootDir } from './root-dir.ts';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const path = join(rootDir, 'package-lock.json');
// A parse boundary: npm's own file.
const lockfile = JSON.parse(await readFile(path, 'utf8')) as Lockfile;
const missing = missingFromLockfile(lockfile);
for (const { name, version, neededBy } of missing) {
  const words = name.replace('openharmony', 'open-harmony').split(/[/-]/);
  const os = name.includes('openharmony') ? 'openharmony' : systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) throw new Error(`${name} does not say its platform: add it to package-lock.json by hand.`);
  lockfile.packages[`node_modules/${name}`] = {
    version,
    cpu: [cpu],
    ...(lockfile.packages[neededBy]?.dev === true ? { dev: true } : {}),
    ...(name.includes('musl') ? { libc: ['musl'] } : name.includes('gnu') ? { libc: ['glibc'] } : {}),
    optional: true,
    os: [os],
  };
}
lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).toSorted(([left], [right]) => (left < right ? -1 : 1)));
await writeFile(path, `${JSON.stringify(lockfile, null, 2)}\n`);
process.stdout.write(`${missing.length} entries were missing.\n`);
