import type { Plugin } from 'vite';

/** What an operation says of itself for the API's description and for the server, and no phone reads. */
const descriptions = [/\n\s*summary: (?:'[^'\n]*'|`[^`]*`|"[^"\n]*"),/g, /\n\s*(?:errors|allow): \[[^\]]*\],?/g, /\n\s*group: '[^']*',/g];
/** What is sent is made by our own code and judged by the server; what comes back may be anybody's, and is still read by its schema. */
const sent = /(\n\s*(?:params|query|body): )(?:\w+Schema|z\s*\.strictObject\(\{[^}]*\}\)(?:\.register\([^)]*\))?),/g;
const anything = '{ safeParse: (data) => ({ success: true, data }) },';
/** A server may be newer than a box that was pasted two years ago: an error's code is whatever it says. */
const knownCodes = 'z.enum(errorCodes)';
/** A rule on what is sent, which the form asks by itself where somebody gives a contact: with its import it would come with every form. */
const ruleOfSent = /import \{ isLikelyContact \} from [^\n]*\n|\s*\.check\(z\.refine\(isLikelyContact, [^\n]*\)\)/g;
/** The names of schemas are the API's description's too. */
const schemaNames = /\s*\.register\(z\.globalRegistry, \{\s*id: '[^']*'\s*\}\)/g;

/**
 * What makes schemas, under a name that nothing else has: the bundler is told that calling it has no effect but the schema, and would
 * believe the same of a `z` in somebody's minified library.
 */
export const schemaMaker = 'schemaMaker';

/** Takes the contract's descriptions out of what a citizen loads. A source that is written otherwise only weighs more. */
export function plainContract(): Plugin {
  return {
    name: 'plain-contract',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/api-client\/src\/(?:operations|schemas)\/[\w-]+\.ts$/.test(id) || !code.includes("import * as z from 'zod/mini'")) {
        return id.includes('/api-client/src/operations/') && !id.endsWith('/define-operation.ts') ? withoutDescriptions(code) : null;
      }
      const plain = id.includes('/operations/')
        ? withoutDescriptions(code)
        : code.replaceAll(schemaNames, '').replaceAll(ruleOfSent, '').replace(knownCodes, 'z.string()');
      return plain.replaceAll(/\bz(?=\s*\.[a-zA-Z_])/g, schemaMaker).replace('import * as z from', `import * as ${schemaMaker} from`);
    },
  };
}

function withoutDescriptions(code: string): string {
  return [...descriptions, schemaNames].reduce((plain, pattern) => plain.replaceAll(pattern, ''), code).replaceAll(sent, `$1${anything}`);
}
