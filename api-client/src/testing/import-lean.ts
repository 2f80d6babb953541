import { registerHooks } from 'node:module';

const runtime = new URL('../lean-schemas/lean-zod.ts', import.meta.url).href;
const mark = '?lean';

/**
 * Imports a module of ours once more as the citizen's bundle has it: it and all that it imports with our own runtime for zod/mini.
 * The two copies know nothing of each other.
 */
export async function importLean(url: URL): Promise<unknown> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (specifier !== url.href + mark && context.parentURL?.endsWith(mark) !== true) return next(specifier, context);
      const found = next(specifier === 'zod/mini' ? runtime : specifier, context);
      return found.url.endsWith(mark) ? found : { ...found, url: found.url + mark };
    },
  });
  try {
    return await import(url.href + mark);
  } finally {
    hooks.deregister();
  }
}
