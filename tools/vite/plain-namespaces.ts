import type { Plugin } from 'vite';

const namespace = /\/\* @__PURE__ \*\/ __exportAll\(\{ (\w+): \(\) => \1 \}\)/g;
const helperImport = /^import \{ \w+ as __exportAll \} from "[^"]*";\n/m;

/**
 * What `import()` gives is made with a helper of the bundler's, in a file of its own, that marks it as a module and lets each name be set
 * late. Where it is one class that nobody asks for before the file has run, an object with that class says the same.
 */
export function plainNamespaces(): Plugin {
  return {
    name: 'plain-namespaces',
    renderChunk(code, { fileName }) {
      if (!helperImport.test(code)) return null;
      const plain = code.replaceAll(namespace, '{ get $1() { return $1; } }');
      if (plain.includes('__exportAll(')) throw new Error(`${fileName} is not made as it was: look again at what plain-namespaces takes out`);
      return plain.replace(helperImport, '');
    },
  };
}
