import { canonicalJson, type ClipEvidence } from '@kotak-aduan/api-client/schemas';
import { zipSync, type Zippable } from 'fflate';
import type { BundleWords } from './bundle-words.ts';
import type { CheckedItem } from './check-evidence.ts';
import { makeBundlePage } from './make-bundle-page.ts';

/** The name under which the page that checks the rest lies in the bundle. */
export const bundlePageName = 'periksa.html';

/** A zip that somebody may take to another office, or to court: every item, what was sealed, what was signed, and a page that checks them. */
export function makeBundle({ manifest, countersignature }: ClipEvidence, items: readonly CheckedItem[], words: BundleWords): Uint8Array<ArrayBuffer> {
  const { statement, signature, publicKey } = countersignature;
  const sealed = { manifest: canonicalJson(manifest), statement: canonicalJson(statement), signature, publicKey };
  const encoder = new TextEncoder();
  const files: Zippable = {
    [bundlePageName]: encoder.encode(makeBundlePage({ ...sealed, items, words })),
    'manifest.json': encoder.encode(sealed.manifest),
    'tanda-tangan.json': encoder.encode(canonicalJson({ ...countersignature })),
  };
  for (const { item, bytes } of items) if (bytes !== null) files[item.name] = bytes;
  // Pictures are compressed already; one time for all, so that the same evidence makes the same bundle.
  return zipSync(files, { level: 0, mtime: new Date(manifest.sealedAt) });
}
