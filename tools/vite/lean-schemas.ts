import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { whatLeanLacks } from './what-lean-lacks.ts';

const runtime = fileURLToPath(import.meta.resolve('@kotak-aduan/api-client/lean-schemas'));

/**
 * The contract is written in zod/mini; a citizen's phone reads it by our own runtime of a tenth of the size. A schema that uses what
 * this runtime has not must stop the build: read differently it would be worse than missing. docs/decisions/009-lean-schemas-on-the-phone.md
 */
export function leanSchemas(): Plugin {
  const lacks = new Map<string, string>();
  return {
    name: 'lean-schemas',
    // As JavaScript, and only what is bundled in the end: the desk's schemas are in the graph, but on no phone.
    enforce: 'post',
    resolveId: {
      order: 'pre',
      handler(source) {
        if (source === 'zod/mini') return runtime;
        if (/^zod(?:\/|$)/.test(source)) this.error(`${source} is too heavy for a citizen's phone: schemas there import zod/mini`);
        return null;
      },
    },
    transform(code, id) {
      const lack = code.includes('zod/mini') ? whatLeanLacks(this.parse(code)) : null;
      if (lack !== null) lacks.set(id, lack);
    },
    // The bundler's own word on this is said of modules that are left out as well, and is a warning only.
    onLog: (_level, { code, message }) => (code === 'IMPORT_IS_UNDEFINED' && message.includes('lean-zod.ts') ? false : undefined),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
          const lack = lacks.get(id);
          if (lack !== undefined) this.error(`${id}: the schemas of the citizen's bundle are read without ${lack} (api-client/src/lean-schemas)`);
        }
      }
    },
  };
}
