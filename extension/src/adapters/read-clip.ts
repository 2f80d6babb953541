import type { Clip } from '@kotak-aduan/api-client/schemas/clip';
import { isNoClip, noClip } from './adapter.ts';
import type { ClipSelection, NoClip, Reading, ReadClipRequest } from './adapter.ts';
import { finishClip } from './finish-clip.ts';
import type { ReadClip } from './finish-clip.ts';
import { findAdapter, makePage, platformOf } from './make-page.ts';
import { oneLine } from './page/one-line.ts';
import { withRules } from './rules/with-rules.ts';
import { readSelection } from './web/read-selection.ts';

/** A selection keeps author, address and time of the thing that it was made in, if that thing holds the selected words. */
const withSelection = (reading: Reading | NoClip, selection: ClipSelection): Reading | null => {
  if (isNoClip(reading) || reading.text == null || !oneLine(reading.text.value).includes(oneLine(selection.text))) return null;
  return { ...reading, kind: 'selection', text: { value: selection.text, source: 'selection' }, isTextTruncated: false };
};

/**
 * Reads the one thing that is pointed at, or, without a target, what the address names. Pure: it neither changes the page nor asks anybody.
 * What can't be read is null and named in `gaps`; never another thing's value.
 */
export function readClip(request: ReadClipRequest & { capturedAt: string }): Clip | NoClip;
export function readClip(request: ReadClipRequest): ReadClip | NoClip;
export function readClip({ rules = null, ...request }: ReadClipRequest): ReadClip | NoClip {
  return withRules(rules, () => read(request));
}

const read = ({ document, url, target, capturedAt, timeZone, selection }: Omit<ReadClipRequest, 'rules'>): ReadClip | NoClip => {
  const page = makePage({ document, url, target, capturedAt, timeZone });
  if (page === null) return noClip('nothing-here');
  const adapter = findAdapter(page);

  if (selection != null && oneLine(selection.text) !== '') {
    const around = selection.element === null ? null : withSelection(adapter.read({ ...page, target: selection.element }), selection);
    return finishClip({ platform: platformOf(page, adapter), reading: around ?? readSelection(page, selection), page });
  }
  const reading = adapter.read(page);
  if (isNoClip(reading)) return reading;
  // A link leads elsewhere, so it is not of the place that it stands in.
  return finishClip({ platform: reading.kind === 'link' ? adapter.id : platformOf(page, adapter), reading, page });
};
