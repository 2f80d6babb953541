import type { auditedAccountsSchema } from '@kotak-aduan/api-client/operations/list-accounts';
import { readTypedAccount } from '@kotak-aduan/api-client/official-accounts/read-typed-account';
import { type AccountSnapshot, type AccountState, seenAccountSchema, snapshotsMax } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import {
  deleteSnapshotsBeyond,
  findAuditedAccount,
  findAuditedAccounts,
  findSnapshots,
  insertNotedAccount,
  insertSnapshot,
  updateDecidedAccount,
  updateGuessedUnit,
  type AccountKey,
} from '../repositories/audited-account-repository.ts';
import type { Database, Row } from '../repositories/database.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendCityEvent } from './append-city-event.ts';

type AccountList = z.input<typeof auditedAccountsSchema>;
type Named = Pick<AccountSnapshot, 'platform' | 'handle' | 'address'>;
interface By {
  readonly context: OperationContext;
  readonly operator: OperatorCaller;
}

/** All that was noted, each with its history. */
export async function listAuditedAccounts(database: Database): Promise<AccountList> {
  const snapshots = Map.groupBy(await findSnapshots(database), keyOf);
  const rows = await findAuditedAccounts(database);
  return { accounts: rows.map((row) => present(row, snapshots.get(keyOf(row)) ?? [])) };
}

/** What a profile shows now; of one that nobody knew it is the first. Confirms nothing, whoever notes it. */
export async function noteAccount(snapshot: AccountSnapshot, { context, operator }: By, { directory, now, randomId }: Dependencies): Promise<AccountKey> {
  const { platform, handle, address, unitId, ...seen } = snapshot;
  assertUnit(unitId, directory);
  const key = { platform, name: nameOf(snapshot) };
  // A clock that runs ahead would keep its snapshot on top for ever.
  if (Date.parse(seen.capturedAt) > now().getTime() + 86_400_000) throw new ApiError('invalid-input', 'noted in the future', { fields: ['capturedAt'] });
  await context.transact(
    async (transaction) => {
      await insertNotedAccount(transaction, { ...key, handle, address: plainAddress(address), unit_id: unitId });
      if (unitId !== null) await updateGuessedUnit(transaction, { ...key, unitId });
      const row = { snapshot_id: randomId(), ...key, captured_at: seen.capturedAt, seen_json: JSON.stringify(seen), operator_id: operator.operatorId };
      await insertSnapshot(transaction, row);
      await deleteSnapshotsBeyond(transaction, key, snapshotsMax);
    },
    { reference: `${key.platform}/${key.name}` },
  );
  return key;
}

export async function readAuditedAccount(database: Database, { platform, name }: AccountKey): Promise<AccountList['accounts'][number]> {
  const row = await findAuditedAccount(database, { platform, name });
  if (row === undefined) throw new Error('an account that was noted is gone');
  return present(
    row,
    (await findSnapshots(database)).filter((one) => keyOf(one) === keyOf(row)),
  );
}

/** A coordinator's word: it holds from the next request for the list on, and stands in the city's chain of events. */
export async function decideAccount(
  decision: Named & { readonly state: AccountState; readonly unitId: string | null },
  { context, operator }: By,
  { directory, now, randomId }: Dependencies,
): Promise<void> {
  const { platform, handle, address, state, unitId } = decision;
  assertUnit(unitId, directory);
  if (state === 'confirmed' && unitId === null) throw new ApiError('invalid-input', 'nobody’s account can’t be confirmed', { fields: ['unitId'] });
  const key = { platform, name: nameOf(decision) };
  const at = now().toISOString();
  await context.transact(
    async (transaction) => {
      const before = await findAuditedAccount(transaction, key);
      if (before?.state === state && before.unit_id === unitId) return;
      await insertNotedAccount(transaction, { ...key, handle, address: plainAddress(address), unit_id: unitId });
      await updateDecidedAccount(transaction, key, { state, unit_id: unitId, decided_at: at, decided_by: operator.operatorId });
      const subject = JSON.stringify([key.platform, key.name, unitId]);
      await appendCityEvent(transaction, {
        event_id: randomId(),
        kind: `account-${state}`,
        at,
        actor_operator_id: operator.operatorId,
        actor_unit_id: operator.unitId,
        subject,
      });
    },
    { reference: `${key.platform}/${key.name}` },
  );
}

/** The name by which a platform tells accounts apart. The address has to lead to that very account: on the list people press it. */
function nameOf({ platform, handle, address }: Named): string {
  const readings = readTypedAccount(plainAddress(address));
  const named = typeof readings === 'string' ? undefined : readings.find((reading) => reading.kind === 'name');
  if (named?.kind !== 'name' || named.platform !== platform)
    throw new ApiError('invalid-input', 'the address is no account of this platform', { fields: ['address'] });
  if (named.name !== handle.toLowerCase()) throw new ApiError('invalid-input', 'the address is another account’s', { fields: ['handle'] });
  return named.name;
}

/** Without what tells who looked. */
function plainAddress(address: string): string {
  const url = new URL(address);
  const id = url.searchParams.get('id');
  if (url.username !== '' || url.password !== '' || url.port !== '')
    throw new ApiError('invalid-input', 'the address hides something', { fields: ['address'] });
  return `${url.origin}${url.pathname}${url.pathname === '/profile.php' && id !== null ? `?id=${encodeURIComponent(id)}` : ''}`;
}

function assertUnit(unitId: string | null, directory: Dependencies['directory']): void {
  if (unitId !== null && directory.unit(unitId) === null) throw new ApiError('invalid-input', 'no such unit', { fields: ['unitId'] });
}

const keyOf = ({ platform, name }: AccountKey): string => `${platform}/${name}`;

function present(row: Row<'audited_accounts'>, snapshots: readonly Row<'account_snapshots'>[]): AccountList['accounts'][number] {
  const { platform, handle, address, state } = row;
  const seen = snapshots.map(({ seen_json }) => seenAccountSchema.parse(JSON.parse(seen_json)));
  return { platform, handle, address, unitId: row.unit_id, state, decidedAt: row.decided_at, snapshots: seen };
}
