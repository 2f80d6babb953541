import type { Draft, DraftFile } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import type { CategoryId, CityConfig, ComplaintNumber, Contact, HandledOnTheSpot, UnitId } from '@kotak-aduan/api-client/schemas';

type ClipDraftRecord = Draft<ClipFields>;
export type Edit = (draft: ClipDraftRecord) => ClipDraftRecord;

const withFields = (draft: ClipDraftRecord, fields: Partial<ClipFields>): ClipDraftRecord => ({ ...draft, fields: { ...draft.fields, ...fields } });

/** The complaint's text; the clip keeps what the page said. */
export const editText =
  (text: string): Edit =>
  (draft) =>
    withFields(draft, { text });

export const editAgency =
  (agencyId: UnitId | null): Edit =>
  (draft) =>
    withFields(draft, { agencyId });

/** A number that a message held, or what a person knows; null where nobody may be called. */
export const editContact =
  (contact: Contact | null): Edit =>
  (draft) =>
    withFields(draft, { contact });

/** Into which case it goes as further evidence; null where it is filed as one of its own. */
export const editJoin =
  (joinTo: ComplaintNumber | null): Edit =>
  (draft) =>
    withFields(draft, { joinTo });

const notHandled: HandledOnTheSpot = { text: '', before: [], after: [], documents: [], documentNumber: null };

/** That it is done already, and what is answered; null where somebody still has to. Its proof stands among the files. */
export const editHandled =
  (change: Partial<HandledOnTheSpot> | null): Edit =>
  (draft) =>
    withFields(draft, { handled: change === null ? null : { ...notHandled, ...draft.fields.handled, ...change } });

export const addProof =
  (file: DraftFile): Edit =>
  (draft) => ({ ...draft, files: [...draft.files, file] });

/** A category brings its own agency along; it may be changed after. */
export const editCategory =
  (categoryId: CategoryId | null, city: CityConfig | null): Edit =>
  (draft) => {
    const category = city?.categories.find((one) => one.categoryId === categoryId);
    return withFields(draft, { categoryId, ...(category === undefined ? {} : { agencyId: category.agencyId }) });
  };

type WrittenField = 'authorName' | 'authorHandle' | 'permalink' | 'postedAt';

/** What a person knew and the page did not show. It stays a gap of the page, with its value marked as a person's. An empty value takes it back. */
export const fillGap =
  (field: WrittenField, value: string): Edit =>
  (draft) => {
    const { clip } = draft.fields;
    const { [field]: _before, ...sources } = clip.sources;
    const precision = field === 'postedAt' ? { postedAtPrecision: value === '' ? null : ('minute' as const) } : {};
    return withFields(draft, {
      clip: { ...clip, [field]: value === '' ? null : value, ...precision, sources: value === '' ? sources : { ...sources, [field]: 'person' } },
    });
  };

/** One answer to "who wrote it": `@budi` is an account, anything else a name. */
export const fillAuthor =
  (answer: string): Edit =>
  (draft) => {
    const isHandle = answer.startsWith('@');
    const emptied = fillGap(isHandle ? 'authorName' : 'authorHandle', '')(draft);
    return isHandle ? fillGap('authorHandle', answer.slice(1).trim())(emptied) : fillGap('authorName', answer)(emptied);
  };

/** The screenshot or a picture is left out: it shows too much, or nothing. */
export const dropFile =
  (fileId: string): Edit =>
  (draft) => {
    const dropped = draft.files.find((file) => file.fileId === fileId);
    const files = draft.files.filter((file) => file.fileId !== fileId);
    const { evidence } = draft.fields;
    // It was sealed when it was clipped; that it was left out since is told with it.
    const isSealed = dropped !== undefined && evidence?.manifest.items.some(({ name }) => name === dropped.name) === true;
    if (!isSealed || evidence === null || evidence === undefined) return { ...draft, files };
    return { ...withFields(draft, { evidence: { ...evidence, omitted: [...new Set([...evidence.omitted, dropped.name])] } }), files };
  };

export const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** `2026-11-22T09:12` of a time field, by this computer's clock, as UTC; empty where it is none. */
export function toUtc(local: string): string {
  const date = new Date(local);
  return local === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** The other way, for the field's value. */
export function toLocal(at: string | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
