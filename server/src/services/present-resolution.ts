import type { attachmentSchema, resolutionSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { AttachmentRow, CaseRows } from '../repositories/desk-case-repository.ts';
import type { CityDirectory } from './city-directory.ts';
import { attachmentsOf, type AttachmentSigning } from './present-attachment.ts';

type ProofRows = Pick<CaseRows, 'resolutions' | 'resolutionPhotos' | 'attachments'>;
type Signing = AttachmentSigning & { readonly directory: CityDirectory };
type Resolution = z.input<typeof resolutionSchema>;

/** The latest proof of a case, for the desk and for the citizen alike. */
export function presentResolution(rows: ProofRows, signing: Signing): Resolution | null {
  const latest = rows.resolutions.at(-1);
  return latest === undefined ? null : presentOne(latest, rows, signing);
}

/** Those before it, which were disputed. */
export function presentEarlierResolutions(rows: ProofRows, signing: Signing): Resolution[] {
  return rows.resolutions.slice(0, -1).map((row) => presentOne(row, rows, signing));
}

function presentOne(row: CaseRows['resolutions'][number], rows: ProofRows, { directory, ...signing }: Signing): Resolution {
  const shown = (purpose: AttachmentRow['purpose']): z.input<typeof attachmentSchema>[] =>
    attachmentsOf(rows, signing, (attachment) => attachment.resolution_id === row.resolution_id && attachment.purpose === purpose);
  const citizenPhotos = new Set(rows.resolutionPhotos.filter((photo) => photo.resolution_id === row.resolution_id).map((photo) => photo.upload_id));
  return {
    rule: row.rule,
    text: row.text,
    before: [...attachmentsOf(rows, signing, (attachment) => citizenPhotos.has(attachment.upload_id)), ...shown('before')],
    after: shown('after'),
    documents: shown('document'),
    documentNumber: row.document_number,
    resolvedAt: row.resolved_at,
    unit: directory.unitName(row.unit_id),
  };
}
