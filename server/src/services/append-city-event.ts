import { findLastCityEvent, insertCityEvent } from '../repositories/city-event-repository.ts';
import type { DatabaseTransaction, Row } from '../repositories/database.ts';
import { sha256Hex } from './hash.ts';

export type NewCityEvent = Pick<Row<'city_events'>, 'event_id' | 'kind' | 'at' | 'actor_operator_id' | 'actor_unit_id' | 'subject'>;

const noPreviousHash = '0'.repeat(64);

/** Adds one entry to the city's own chain: what was decided by whom and belongs to no case. Call it in the transaction that makes the change. */
export async function appendCityEvent(transaction: DatabaseTransaction, event: NewCityEvent): Promise<void> {
  const last = await findLastCityEvent(transaction);
  const row = { ...event, seq: (last?.seq ?? 0) + 1, previous_hash: last?.hash ?? noPreviousHash };
  await insertCityEvent(transaction, { ...row, hash: hashCityEvent(row) });
}

/** Over every field in this fixed order, as JSON. */
function hashCityEvent(row: Omit<Row<'city_events'>, 'hash'>): string {
  const { seq, event_id, kind, at, actor_operator_id, actor_unit_id, subject, previous_hash } = row;
  return sha256Hex(JSON.stringify([seq, event_id, kind, at, actor_operator_id, actor_unit_id, subject, previous_hash]));
}

/** The first entry that does not fit the one before it or its own hash; null for a whole chain. */
export function findBrokenCityEvent(events: readonly Row<'city_events'>[]): Row<'city_events'> | null {
  let previousHash = noPreviousHash;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.previous_hash !== previousHash || event.hash !== hashCityEvent(event)) return event;
    previousHash = event.hash;
  }
  return null;
}
