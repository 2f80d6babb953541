import { trackedCaseSchema, type TrackedCase } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findTrackedRows, type TrackedRows } from '../repositories/tracked-case-repository.ts';
import { nextCaseState } from './case-state-machine.ts';
import { readAnswers } from './given-answers.ts';
import { attachmentsOf } from './present-attachment.ts';
import { presentResolution } from './present-resolution.ts';

type Reader = Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now'>;

/** Entries of the timeline that a citizen is told: what became of it and where it lies, never who or what was noted. */
const toldKinds: readonly string[] = ['received', 'verified', 'forwarded', 'resolved', 'closed'];

/** What the holder of a tracking code sees, and nothing else; null where the complaint is gone. */
export async function readTrackedCase(complaintId: string, reader: Reader): Promise<TrackedCase | null> {
  const rows = await findTrackedRows(reader.database, complaintId);
  return rows === undefined ? null : trackedCaseSchema.parse(present(rows, reader));
}

function present(rows: TrackedRows, reader: Reader): z.input<typeof trackedCaseSchema> {
  const { directory, signer } = reader;
  const signing = { signer, now: reader.now() };
  return {
    complaintNumber: rows.complaint.complaint_number,
    kind: rows.complaint.kind,
    state: rows.case.state,
    unit: directory.unitName(rows.case.lead_unit_id),
    text: rows.complaint.text,
    answers: readAnswers(rows.complaint.answers_json),
    attachments: attachmentsOf(rows, signing, (row) => row.purpose === 'complaint'),
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
      attachments: attachmentsOf(rows, signing, (row) => row.message_id === message.message_id),
      sentAt: message.sent_at,
    })),
    resolution: presentResolution(rows, { ...signing, directory }),
    canReply: nextCaseState(rows.case.state, 'citizen-reply') !== null,
  };
}
