import type { Database, NewRow, Row } from './database.ts';
import { insertRow } from './insert-row.ts';

export async function hasComplaintNumber(database: Database, complaintNumber: string): Promise<boolean> {
  const row = await database.selectFrom('complaints').select('complaint_id').where('complaint_number', '=', complaintNumber).executeTakeFirst();
  return row !== undefined;
}

export async function insertCase(database: Database, row: NewRow<'cases'>): Promise<void> {
  await insertRow(database, 'cases', row);
}

export async function insertCaseAgency(database: Database, row: NewRow<'case_agencies'>): Promise<void> {
  await insertRow(database, 'case_agencies', row);
}

export async function insertComplaint(database: Database, row: NewRow<'complaints'>): Promise<void> {
  await insertRow(database, 'complaints', row);
}

export async function hasTrackingCodeHash(database: Database, trackingCodeHash: string): Promise<boolean> {
  const row = await database.selectFrom('complaints').select('complaint_id').where('tracking_code_hash', '=', trackingCodeHash).executeTakeFirst();
  return row !== undefined;
}

export function findComplaintByCode(database: Database, trackingCodeHash: string): Promise<Row<'complaints'> | undefined> {
  return database.selectFrom('complaints').selectAll().where('tracking_code_hash', '=', trackingCodeHash).executeTakeFirst();
}

export function findComplaint(database: Database, complaintId: string): Promise<Row<'complaints'> | undefined> {
  return database.selectFrom('complaints').selectAll().where('complaint_id', '=', complaintId).executeTakeFirst();
}

export function findComplaintByNumber(database: Database, complaintNumber: string): Promise<Row<'complaints'> | undefined> {
  return database.selectFrom('complaints').selectAll().where('complaint_number', '=', complaintNumber).executeTakeFirst();
}

/** How many codes this complaint has had: a token names the one that gave it. */
export async function findCodeVersion(database: Database, complaintId: string): Promise<number | null> {
  const row = await database.selectFrom('complaints').select('code_version').where('complaint_id', '=', complaintId).executeTakeFirst();
  return row?.code_version ?? null;
}

export async function replaceTrackingCodeHash(database: Database, { complaintId, hash }: { complaintId: string; hash: string }): Promise<void> {
  await database
    .updateTable('complaints')
    .set((set) => ({ tracking_code_hash: hash, code_version: set('code_version', '+', 1) }))
    .where('complaint_id', '=', complaintId)
    .execute();
}

/** Contact and consent to notices, gone at once. */
export async function wipeContact(database: Database, complaintId: string): Promise<void> {
  await database
    .updateTable('complaints')
    .set({ contact_kind: null, contact_value: null, allows_contact_notices: 0 })
    .where('complaint_id', '=', complaintId)
    .execute();
}
