import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** As a Content-Security-Policy names a style or script element by its text. */
export function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * Writes `gaya.json`: the hashes of the form's styles. Safari before 16.4 has no constructed style sheets, and Lit then makes style elements,
 * which the policy of our pages must allow by their text, letter for letter.
 */
export function styleHashes(): Plugin {
  const hashes = new Map<string, readonly string[]>();
  return {
    name: 'style-hashes',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return;
      const styles = [...code.matchAll(/\bcss`([^`]*)`/g)].map(([, style = '']) => style);
      const unclear = styles.length === 0 || styles.some((style) => style.includes('${') || style.includes('\\'));
      if (unclear) throw new Error(`${id}: a style sheet is one css literal without parts or escapes, so that its hash is known`);
      hashes.set(id, styles.map(sourceHash));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'gaya.json', source: JSON.stringify({ styleHashes: [...hashes.values()].flat().toSorted() }) });
    },
  };
}
