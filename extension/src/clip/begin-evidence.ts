import { canonicalJson, snippetMaxLength, type CanonicalValue, type Clip, type EvidenceText, type SealedEvidence } from '@kotak-aduan/api-client/schemas';
import type { CheckedPageReading } from './page-reading-schema.ts';
import { gap, sealEvidence, type EvidenceGap } from './seal-evidence.ts';

export interface EvidenceBeginning {
  /** As the adapter read it, before a person fills a gap. */
  readonly clip: Clip;
  /** Null where no script could look at the page. */
  readonly reading: CheckedPageReading | null;
  readonly extensionVersion: string;
  readonly now: Date;
}

/** The first seal, over what was read; screenshot and pictures are added to it as they come. */
export function beginEvidence({ clip, reading, extensionVersion, now }: EvidenceBeginning): Promise<SealedEvidence> {
  const gaps: EvidenceGap[] = (reading?.cut ?? []).map((kind) => gap(kind, 'cut'));
  if (clip.gaps.includes('media')) gaps.push(gap('media', 'not-found'));
  const texts: EvidenceText[] = [{ name: 'bacaan.json', content: writeReading(clip) }];
  const visibleText = reading === null ? clip.text : (reading.visibleText ?? null);
  if (visibleText === null || visibleText === '') gaps.push(gap('text', 'not-found'));
  else texts.push({ name: 'teks.txt', content: wellFormed(visibleText) });
  const snippet = reading?.snippet ?? null;
  if (snippet === null) gaps.push(gap('snippet', reading === null ? 'not-permitted' : 'not-found'));
  else texts.push({ name: 'cuplikan.html', content: wellFormed(snippet) });
  const { platform, permalink, postedAt, postedAtPrecision, postedAtLabel, pageUrl, capturedAt } = clip;
  return sealEvidence({
    facts: {
      format: 'kotak-aduan/evidence',
      version: 1,
      capturedAt,
      pageUrl,
      platform,
      permalink,
      postedAt,
      postedAtPrecision,
      postedAtLabel,
      extensionVersion,
    },
    texts,
    files: [],
    gaps,
    now,
  });
}

/** Everything that was read. Where that is too long to travel, the words go, which `teks.txt` has as well. */
function writeReading(clip: Clip): string {
  for (const part of [clip, { ...clip, context: [] }, { ...clip, context: [], text: null }]) {
    // A clip is plain JSON by its schema; TypeScript sees its optional sources as possibly undefined.
    const written = canonicalJson(JSON.parse(JSON.stringify(part)) as CanonicalValue);
    if (written.length <= snippetMaxLength) return written;
  }
  return canonicalJson({ isTooLong: true });
}

/** Half a character has no bytes of its own: hashed here and there it would differ from what is sent. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
