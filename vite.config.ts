import { defineConfig } from 'vite';
import { isBuildPart, viteConfigsOf } from './tools/build-parts.ts';

/** `vite build --mode widget|extension|desk`: the first configuration of that part. `npm run build` makes all of them. */
export default defineConfig(async ({ mode }) => {
  if (!isBuildPart(mode)) throw new Error(`Say what to build: --mode widget, extension or desk (not ${mode}).`);
  const [config] = await viteConfigsOf(mode);
  return config ?? {};
});
