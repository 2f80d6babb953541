import { type Attachment, type Resolution, trackedCaseSchema, type TrackedCase, uploadMediaTypes } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import type { Row } from '../repositories/database.ts';
import { findTrackedRows, type TrackedAttachmentRow, type TrackedRows } from '../repositories/tracked-case-repository.ts';
import { nextCaseState } from './case-state-machine.ts';

type Reader = Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now'>;

const mediaTypeSchema = z.enum(uploadMediaTypes);

/** Entries of the timeline that a citizen is told: what became of it and where it lies, never who or what was noted. */
const toldKinds: readonly string[] = ['received', 'verified', 'forwarded', 'resolved', 'closed'];

/** What the holder of a tracking code sees, and nothing else; null where the complaint is gone. */
export async function readTrackedCase(complaintId: string, reader: Reader): Promise<TrackedCase | null> {
  const rows = await findTrackedRows(reader.database, complaintId);
  return rows === undefined ? null : trackedCaseSchema.parse(present(rows, reader));
}

function present(rows: TrackedRows, reader: Reader): z.input<typeof trackedCaseSchema> {
  const { directory } = reader;
  const shown = (isWanted: (row: TrackedAttachmentRow) => boolean): Attachment[] =>
    rows.attachments.filter(isWanted).map((row) => presentAttachment(row, reader));
  return {
    complaintNumber: rows.complaint.complaint_number,
    kind: rows.complaint.kind,
    state: rows.case.state,
    unit: directory.unitName(rows.case.lead_unit_id),
    text: rows.complaint.text,
    attachments: shown((row) => row.purpose === 'complaint'),
    receivedAt: rows.complaint.received_at,
    dueAt: rows.case.due_at,
    steps: rows.events
      .filter((event) => toldKinds.includes(event.kind))
      .map((event) => ({ state: event.state, unit: directory.unitName(event.lead_unit_id), at: event.at })),
    messages: rows.messages.map((message) => ({
      messageId: message.message_id,
      from: message.sender,
      unit: message.unit_id === null ? null : directory.unitName(message.unit_id),
      text: message.text,
      language: message.language,
      attachments: shown((row) => row.message_id === message.message_id),
      sentAt: message.sent_at,
    })),
    resolution: rows.resolution === undefined ? null : presentResolution(rows.resolution, shown, reader),
    canReply: nextCaseState(rows.case.state, 'citizen-reply') !== null,
  };
}

function presentResolution(
  row: Row<'resolutions'>,
  shown: (isWanted: (attachment: TrackedAttachmentRow) => boolean) => Attachment[],
  { directory }: Reader,
): Resolution {
  const of = (purpose: TrackedAttachmentRow['purpose']): Attachment[] =>
    shown((attachment) => attachment.resolution_id === row.resolution_id && attachment.purpose === purpose);
  return {
    rule: row.rule,
    text: row.text,
    before: of('before'),
    after: of('after'),
    documents: of('document'),
    documentNumber: row.document_number,
    resolvedAt: row.resolved_at,
    unit: directory.unitName(row.unit_id),
  };
}

function presentAttachment(row: TrackedAttachmentRow, { signer, now }: Reader): Attachment {
  return {
    // Ids in the database are UUIDs that this server made.
    uploadId: row.upload_id as Attachment['uploadId'],
    mediaType: mediaTypeSchema.parse(row.media_type),
    sizeBytes: row.size_bytes,
    width: row.width,
    height: row.height,
    caption: row.caption,
    url: signer.fileUrl(row.upload_id, now()),
  };
}
