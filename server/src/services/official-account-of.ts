import type { Channel, OfficialAccount } from '@kotak-aduan/api-client/schemas';
import type { CityDirectory } from './city-directory.ts';

/** The listed account that a clip came to, by its handle on the platform; null for a name that anybody may carry, and for what is not on the list. */
export function officialAccountOf({ channel, account }: { channel: Channel; account: string | null }, { city }: CityDirectory): OfficialAccount | null {
  if (account === null) return null;
  const plain = (handle: string): string => {
    const name = handle.replace(/^@/, '').toLowerCase();
    // Facebook alone takes no notice of dots.
    return channel === 'facebook' ? name.replaceAll('.', '') : name;
  };
  return (city.officialAccounts ?? []).find(({ platform, handle }) => platform === channel && plain(handle) === plain(account)) ?? null;
}
