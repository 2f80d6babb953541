import type { ClipEvidence } from '@kotak-aduan/api-client/schemas';
import type { BundleWords } from '../../evidence/bundle-words.ts';
import type { DeskContext } from '../desk-context.ts';
import { gapWords } from './gap-words.ts';

/** Where the city publishes its key (docs/evidence.md). */
const keyPath = '/.well-known/kotak-aduan-bukti.json';

/** All that the page of a bundle says: it is read where nobody can ask the desk. */
export function bundleWords(
  { manifest, countersignature }: ClipEvidence,
  { language, messages, times }: Pick<DeskContext, 'language' | 'messages' | 'times'>,
): BundleWords {
  const { bundle: t, states, gapsTitle } = messages.evidence;
  const { statement } = countersignature;
  const facts: (readonly [string, string | null])[] = [
    [t.capturedAt, `${times.moment(manifest.capturedAt)} (${manifest.capturedAt})`],
    [t.receivedAt, `${times.moment(statement.receivedAt)} (${statement.receivedAt})`],
    [t.server, statement.server],
    [t.pageUrl, manifest.pageUrl],
    [t.permalink, manifest.permalink],
    [t.extension, manifest.extensionVersion],
    [t.keyId, statement.keyId],
  ];
  return {
    language,
    title: t.title(statement.complaintNumber),
    meaning: t.meaning,
    unchecked: t.unchecked,
    facts: facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
    gapsTitle,
    gaps: gapWords(manifest.gaps, messages),
    compareKey: t.compareKey(`${statement.server}${keyPath}`),
    filesTitle: t.filesTitle,
    filesHint: t.filesHint,
    verdicts: { same: t.same, unsigned: t.unsigned, changed: t.changed, broken: t.broken },
    wrong: t.wrong,
    key: t.key,
    states,
  };
}
