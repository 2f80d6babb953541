// node tools/build.ts [--stale] [widget] [extension] [desk]: builds what is named (everything, if nothing is); with --stale only what needs it.
import { build } from 'vite';
import { buildParts, hashSources, isBuildPart, isStale, rememberBuild, viteConfigsOf, type BuildPart } from './build-parts.ts';

const words = process.argv.slice(2);
const unknown = words.find((word) => word !== '--stale' && !isBuildPart(word));
if (unknown !== undefined) {
  process.stderr.write(`Nothing called ${unknown} is built here: choose from ${buildParts.join(', ')}.\n`);
  process.exit(2);
}

for (const part of await partsToBuild()) await buildPart(part);

async function partsToBuild(): Promise<BuildPart[]> {
  const named = buildParts.filter((part) => words.includes(part));
  const wanted = named.length === 0 ? [...buildParts] : named;
  if (!words.includes('--stale')) return wanted;
  const stale: BuildPart[] = [];
  for (const part of wanted) {
    // The desk is also a page inside the folders that building the extension empties.
    if ((await isStale(part)) || (part === 'desk' && stale.includes('extension'))) stale.push(part);
  }
  return stale;
}

async function buildPart(part: BuildPart): Promise<void> {
  const startedAt = performance.now();
  const hash = await hashSources(part);
  for (const config of await viteConfigsOf(part)) await build({ logLevel: 'warn', ...config, configFile: false });
  await rememberBuild(part, hash);
  process.stdout.write(`built ${part} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
}
