import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

const options: MinifyOptions = { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true, lhs_constants: false }, format: { ecma: 2020 } };

/** The large libraries that come on demand take half a minute, and are nobody's ordinary filing. */
const maxLength = 200_000;

/** Terser finds two per cent more after the bundler's own minifier has done its work; neither alone gets there. */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.code.length < maxLength) chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
        }
      },
    },
  };
}
