import type { CaseState, TimelineEventKind } from '@kotak-aduan/api-client/schemas';
import type { DatabaseTransaction, Row } from '../repositories/database.ts';
import { findLastEvent, insertEvent } from '../repositories/event-repository.ts';
import { sha256Hex } from './hash.ts';

export interface NewEvent {
  readonly eventId: string;
  readonly caseId: string;
  readonly kind: TimelineEventKind;
  readonly at: string;
  readonly actor: { readonly kind: 'citizen' | 'operator' | 'system'; readonly operatorId?: string; readonly unitId?: string };
  /** Of the case, after this. */
  readonly state: CaseState;
  /** In the lead, after this. */
  readonly leadUnitId: string;
  readonly toUnitId?: string;
  /** Where the words stand; they are never in the event itself. */
  readonly subject?: { readonly kind: 'complaint' | 'message' | 'note' | 'resolution'; readonly id: string };
}

const noPreviousHash = '0'.repeat(64);

/** Adds one entry to a case's timeline, chained to the one before. Call it in the transaction that makes the change. */
export async function appendEvent(transaction: DatabaseTransaction, event: NewEvent): Promise<void> {
  // `received` is what opens a case: nothing stands before it.
  const last = event.kind === 'received' ? undefined : await findLastEvent(transaction, event.caseId);
  const row = {
    event_id: event.eventId,
    case_id: event.caseId,
    seq: (last?.seq ?? 0) + 1,
    kind: event.kind,
    at: event.at,
    actor_kind: event.actor.kind,
    actor_operator_id: event.actor.operatorId ?? null,
    actor_unit_id: event.actor.unitId ?? null,
    state: event.state,
    lead_unit_id: event.leadUnitId,
    to_unit_id: event.toUnitId ?? null,
    subject_kind: event.subject?.kind ?? null,
    subject_id: event.subject?.id ?? null,
    previous_hash: last?.hash ?? noPreviousHash,
  };
  await insertEvent(transaction, { ...row, hash: hashEvent(row) });
}

/** Over every field in this fixed order, as JSON. */
export function hashEvent(row: Omit<Row<'events'>, 'hash'>): string {
  return sha256Hex(
    JSON.stringify([
      row.event_id,
      row.case_id,
      row.seq,
      row.kind,
      row.at,
      row.actor_kind,
      row.actor_operator_id,
      row.actor_unit_id,
      row.state,
      row.lead_unit_id,
      row.to_unit_id,
      row.subject_kind,
      row.subject_id,
      row.previous_hash,
    ]),
  );
}

/** The first entry that does not fit the one before it or its own hash; null for a whole chain. */
export function findBrokenEvent(events: readonly Row<'events'>[]): Row<'events'> | null {
  let previousHash = noPreviousHash;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.previous_hash !== previousHash || event.hash !== hashEvent(event)) return event;
    previousHash = event.hash;
  }
  return null;
}
