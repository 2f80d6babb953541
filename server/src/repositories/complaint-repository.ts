import type { Database, NewRow, Row } from './database.ts';

export async function hasComplaintNumber(database: Database, complaintNumber: string): Promise<boolean> {
  const row = await database.selectFrom('complaints').select('complaint_id').where('complaint_number', '=', complaintNumber).executeTakeFirst();
  return row !== undefined;
}

export async function insertCase(database: Database, row: NewRow<'cases'>): Promise<void> {
  await database.insertInto('cases').values(row).execute();
}

export async function insertCaseAgency(database: Database, row: NewRow<'case_agencies'>): Promise<void> {
  await database.insertInto('case_agencies').values(row).execute();
}

export async function insertComplaint(database: Database, row: NewRow<'complaints'>): Promise<void> {
  await database.insertInto('complaints').values(row).execute();
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
