import type { Unit } from '@kotak-aduan/api-client/schemas';
import type { AccountBoard, BoardAccount, BoardUnit } from './account-board.ts';

export const accountFilters = ['all', 'without', 'idle', 'alike', 'open'] as const;
export type AccountFilter = (typeof accountFilters)[number];

/** A false account is nobody's: a unit with nothing else has none. */
export const isWithout = ({ accounts }: BoardUnit): boolean => accounts.every(({ state }) => state === 'false');
const isOf: Record<Exclude<AccountFilter, 'all' | 'without'>, (account: BoardAccount) => boolean> = {
  idle: ({ idle, state }) => idle === true && state !== 'false',
  alike: ({ like }) => like !== null,
  open: ({ state }) => state === 'noted',
};

export function filterBoard(board: AccountBoard, { filter, kind }: { readonly filter: AccountFilter; readonly kind: Unit['kind'] | null }): AccountBoard {
  const units = board.units.filter(({ unit }) => kind === null || unit.kind === kind);
  const strays = kind === null ? board.strays : [];
  if (filter === 'all') return { units, strays };
  if (filter === 'without') return { units: units.filter(isWithout), strays: [] };
  const isWanted = isOf[filter];
  return {
    units: units.map(({ unit, accounts }) => ({ unit, accounts: accounts.filter(isWanted) })).filter(({ accounts }) => accounts.length > 0),
    strays: strays.filter(isWanted),
  };
}

export function countBoard({ units, strays }: AccountBoard): {
  readonly without: number;
  readonly idle: number;
  readonly alike: number;
  readonly open: number;
} {
  const all = [...strays, ...units.flatMap(({ accounts }) => accounts)];
  const count = (is: (account: BoardAccount) => boolean): number => all.filter(is).length;
  return { without: units.filter(isWithout).length, idle: count(isOf.idle), alike: count(isOf.alike), open: count(isOf.open) };
}
