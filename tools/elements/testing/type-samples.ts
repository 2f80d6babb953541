import { readdir, readFile } from 'node:fs/promises';

const fixtures = new URL('../fixtures/', import.meta.url);
const readFixture = (path: string): Promise<string> => readFile(new URL(path, fixtures), 'utf8');

const compilerOptions = { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', jsx: 'react-jsx', types: [] };

/** An app with what users of each framework write, right and wrong; `@ts-expect-error` fails where the wrong would pass. */
export async function typeSamples(): Promise<Record<string, string>> {
  const samples: Record<string, string> = {
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
    'node_modules/vue/package.json': JSON.stringify({ name: 'vue', version: '3.5.0', types: 'index.d.ts' }),
    'node_modules/vue/index.d.ts': await readFixture('stubs/vue.d.ts.txt'),
    'node_modules/svelte/package.json': JSON.stringify({ name: 'svelte', version: '5.0.0', exports: { './elements': { types: './elements.d.ts' } } }),
    'node_modules/svelte/elements.d.ts': await readFixture('stubs/svelte-elements.d.ts.txt'),
  };
  // As text, so that neither our compiler nor our linter takes them for ours.
  for (const file of await readdir(new URL('app/', fixtures))) samples[`src/${file.replace(/\.txt$/, '')}`] = await readFixture(`app/${file}`);
  return samples;
}
