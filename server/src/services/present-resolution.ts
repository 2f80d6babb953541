import type { attachmentSchema, resolutionSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { AttachmentRow, CaseRows } from '../repositories/desk-case-repository.ts';
import type { CityDirectory } from './city-directory.ts';
import { attachmentsOf, type AttachmentSigning } from './present-attachment.ts';

/** The latest proof of a case, for the desk and for the citizen alike. */
export function presentResolution(
  rows: Pick<CaseRows, 'resolutions' | 'resolutionPhotos' | 'attachments'>,
  { directory, ...signing }: AttachmentSigning & { readonly directory: CityDirectory },
): z.input<typeof resolutionSchema> | null {
  const row = rows.resolutions.at(-1);
  if (row === undefined) return null;
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
