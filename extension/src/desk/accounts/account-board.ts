import { checkAccount } from '@kotak-aduan/api-client/official-accounts';
import { nearness } from '@kotak-aduan/api-client/official-accounts/looks-alike';
import { readTypedAccount } from '@kotak-aduan/api-client/official-accounts/read-typed-account';
import type { AccountState, AuditedAccount, ListedAccount, Unit, UnitId } from '@kotak-aduan/api-client/schemas';
import { isIdle, lastActivity } from './last-activity.ts';

/** `listed`: in the city's file, and only there it can be changed. */
export type BoardState = AccountState | 'listed';

export interface BoardAccount {
  readonly key: string;
  readonly platform: NonNullable<ListedAccount['platform']>;
  readonly handle: string;
  readonly address: string;
  readonly unitId: UnitId | null;
  readonly state: BoardState;
  readonly activeAt: string | null;
  readonly idle: boolean | null;
  /** Whose name it has, where it is on no list. */
  readonly like: string | null;
  readonly snapshots: AuditedAccount['snapshots'];
}

export interface BoardUnit {
  readonly unit: Unit;
  readonly accounts: readonly BoardAccount[];
}

export interface AccountBoard {
  readonly units: readonly BoardUnit[];
  /** Nobody has said whose. */
  readonly strays: readonly BoardAccount[];
}

interface BoardOptions {
  readonly units: readonly Unit[];
  readonly official: readonly ListedAccount[];
  readonly audited: readonly AuditedAccount[];
  readonly idleDays: number;
}

/** Every unit of the city's own with its accounts, those of the city's file and those that were noted. */
export function makeBoard({ units, official, audited, idleDays }: BoardOptions): AccountBoard {
  const known = new Map(audited.map((account) => [keyOf(account.platform, account.address), account]));
  const listed = official.flatMap((account): BoardAccount[] => {
    if (account.platform === null) return [];
    const key = keyOf(account.platform, account.address);
    const noted = known.get(key);
    // What a coordinator confirmed is on the list by that, and can be taken off it.
    if (noted?.state === 'confirmed') return [];
    return [
      describe({ ...account, platform: account.platform, unitId: account.unit.unitId, state: 'listed', snapshots: noted?.snapshots ?? [] }, { key, idleDays }),
    ];
  });
  const inFile = new Set(listed.map(({ key }) => key));
  const noted = audited.flatMap((account): BoardAccount[] => {
    const key = keyOf(account.platform, account.address);
    return inFile.has(key) ? [] : [describe(account, { key, idleDays, like: account.state === 'noted' ? likeWhom(account, { official, units }) : null })];
  });
  const all = [...listed, ...noted];
  const own = units.filter(({ isExternal }) => !isExternal);
  return {
    units: own.map((unit) => ({ unit, accounts: all.filter(({ unitId }) => unitId === unit.unitId) })),
    strays: all.filter(({ unitId }) => own.every((unit) => unit.unitId !== unitId)),
  };
}

type Described = Pick<BoardAccount, 'platform' | 'handle' | 'address' | 'unitId' | 'state' | 'snapshots'>;

function describe(account: Described, { key, idleDays, like = null }: { key: string; idleDays: number; like?: string | null }): BoardAccount {
  const { platform, handle, address, unitId, state, snapshots } = account;
  return {
    key,
    platform,
    handle: handle.replace(/^@/, ''),
    address,
    unitId,
    state,
    snapshots,
    like,
    activeAt: lastActivity(snapshots),
    idle: isIdle(snapshots, idleDays),
  };
}

/** By the same eye as `<kanal-resmi>`: a name like one on the list; or the name of one of our units in large letters above it. */
function likeWhom({ address, snapshots }: AuditedAccount, { official, units }: Pick<BoardOptions, 'official' | 'units'>): string | null {
  const check = checkAccount(address, official);
  if (check.kind === 'alike' || check.kind === 'elsewhere') return check.account.handle;
  const name = snapshots[0]?.displayName ?? null;
  if (name === null) return null;
  const named = units.find((unit) => [unit.name, unit.shortName ?? ''].some((own) => own.length >= 5 && nearness(name, own) !== null));
  return named?.name ?? null;
}

function keyOf(platform: string, address: string): string {
  const readings = readTypedAccount(address);
  const name = typeof readings === 'string' ? undefined : readings.find((reading) => reading.kind === 'name');
  return `${platform}/${name?.kind === 'name' ? name.name : address}`;
}
