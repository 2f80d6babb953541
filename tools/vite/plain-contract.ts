import type { Plugin } from 'vite';

/** What an operation says of itself for the API's description and for the server, and no phone reads. */
const descriptions = [/\n\s*summary: (?:'[^'\n]*'|`[^`]*`|"[^"\n]*"),/g, /\n\s*(?:errors|allow): \[[^\]]*\],?/g, /\n\s*group: '[^']*',/g];
/** The names of schemas are the API's description's too. */
const schemaNames = /\s*\.register\(z\.globalRegistry, \{\s*id: '[^']*'\s*\}\)/g;

/** Takes the contract's descriptions out of what a citizen loads. A source that is written otherwise only weighs more. */
export function plainContract(): Plugin {
  return {
    name: 'plain-contract',
    enforce: 'pre',
    transform(code, id) {
      if (/\/api-client\/src\/operations\/[\w-]+\.ts$/.test(id) && !id.endsWith('/define-operation.ts')) {
        return [...descriptions, schemaNames].reduce((plain, pattern) => plain.replaceAll(pattern, ''), code);
      }
      return /\/api-client\/src\/schemas\/[\w-]+\.ts$/.test(id) ? code.replaceAll(schemaNames, '') : null;
    },
  };
}
