import type { Database, NewRow, Row } from './database.ts';

export type AccountKey = Pick<Row<'audited_accounts'>, 'platform' | 'name'>;

export function findAuditedAccounts(database: Database): Promise<Row<'audited_accounts'>[]> {
  return database.selectFrom('audited_accounts').selectAll().orderBy('platform').orderBy('name').execute();
}

export function findConfirmedAccounts(database: Database): Promise<Row<'audited_accounts'>[]> {
  return database.selectFrom('audited_accounts').selectAll().where('state', '=', 'confirmed').orderBy('platform').orderBy('name').execute();
}

export function findAuditedAccount(database: Database, { platform, name }: AccountKey): Promise<Row<'audited_accounts'> | undefined> {
  return database.selectFrom('audited_accounts').selectAll().where('platform', '=', platform).where('name', '=', name).executeTakeFirst();
}

/** One that was not known; what is known stays as it was decided. */
export async function insertNotedAccount(
  database: Database,
  row: Pick<Row<'audited_accounts'>, 'platform' | 'name' | 'handle' | 'address' | 'unit_id'>,
): Promise<void> {
  await database
    .insertInto('audited_accounts')
    .values({ ...row, state: 'noted', decided_at: null, decided_by: null })
    .onConflict((conflict) => conflict.columns(['platform', 'name']).doNothing())
    .execute();
}

/** Whose it seems to be, while nobody has decided. */
export async function updateGuessedUnit(database: Database, { platform, name, unitId }: AccountKey & { unitId: string }): Promise<void> {
  await database
    .updateTable('audited_accounts')
    .set({ unit_id: unitId })
    .where('platform', '=', platform)
    .where('name', '=', name)
    .where('state', '=', 'noted')
    .execute();
}

export async function updateDecidedAccount(
  database: Database,
  { platform, name }: AccountKey,
  decision: Pick<Row<'audited_accounts'>, 'state' | 'unit_id' | 'decided_at' | 'decided_by'>,
): Promise<void> {
  await database.updateTable('audited_accounts').set(decision).where('platform', '=', platform).where('name', '=', name).execute();
}

export async function insertSnapshot(database: Database, row: NewRow<'account_snapshots'>): Promise<void> {
  await database.insertInto('account_snapshots').values(row).execute();
}

/** Leaves the latest of an account. */
export async function deleteSnapshotsBeyond(database: Database, { platform, name }: AccountKey, max: number): Promise<void> {
  const kept = database
    .selectFrom('account_snapshots')
    .select('snapshot_id')
    .where('platform', '=', platform)
    .where('name', '=', name)
    .orderBy('captured_at', 'desc')
    .limit(max);
  await database.deleteFrom('account_snapshots').where('platform', '=', platform).where('name', '=', name).where('snapshot_id', 'not in', kept).execute();
}

/** Of all accounts, newest first. */
export function findSnapshots(database: Database): Promise<Row<'account_snapshots'>[]> {
  return database.selectFrom('account_snapshots').selectAll().orderBy('captured_at', 'desc').execute();
}
