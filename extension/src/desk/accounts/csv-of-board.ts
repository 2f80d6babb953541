import { platformNames } from '../../messages/platform-names.ts';
import type { AccountsMessages } from '../messages/accounts-id.ts';
import type { AccountBoard, BoardAccount } from './account-board.ts';
import { writeCsv } from './write-csv.ts';

/** The board as it is shown, a line for each account and for each unit that has none; times as ISO, in UTC. */
export function csvOfBoard({ units, strays }: AccountBoard, t: AccountsMessages): string {
  const { columns, facts } = t;
  const yesNo = (value: boolean | null): string => (value === null ? t.unknown : value ? t.yes : t.no);
  const rest = (account: BoardAccount): (string | number | null)[] => {
    const [seen] = account.snapshots;
    return [
      platformNames[account.platform],
      account.handle,
      account.address,
      t.states[account.state],
      yesNo(account.idle),
      account.like,
      seen?.displayName ?? null,
      yesNo(seen?.claimsOfficial ?? null),
      seen?.followers ?? null,
      seen?.posts ?? null,
      account.activeAt,
      seen?.contacts.join('; ') ?? null,
      seen?.capturedAt ?? null,
    ];
  };
  const lines = [
    ...strays.map((account) => [t.strays, null, ...rest(account)]),
    ...units.flatMap(({ unit, accounts }): (string | number | null)[][] =>
      accounts.length === 0 ? [[unit.name, t.kinds[unit.kind], null, t.none]] : accounts.map((account) => [unit.name, t.kinds[unit.kind], ...rest(account)]),
    ),
  ];
  const { unit, kind, platform, account, address, state, idle, like } = columns;
  const { name, claims, followers, posts, active, contacts, seen } = facts;
  return writeCsv([[unit, kind, platform, account, address, state, idle, like, name, claims, followers, posts, active, contacts, seen], ...lines]);
}
