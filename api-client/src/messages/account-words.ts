import type { AccountCheck } from '../official-accounts/check-account.ts';
import { platformNames } from '../official-accounts/platform-names.ts';
import type { ListedAccount } from '../schemas/official-account.ts';
import type { ChannelListMessages } from './channel-list-id.ts';

/** Where an account is: its platform in words, or what kind of thing it is. */
export function accountPlace({ kind, platform }: Pick<ListedAccount, 'kind' | 'platform'>, texts: Pick<ChannelListMessages, 'kinds'>): string {
  return platform === null ? texts.kinds[kind] : platformNames[platform];
}

export interface AccountAnswer {
  /** The answer, in a word or two. */
  readonly title: string;
  readonly why: string | null;
  /** The real one. */
  readonly account: ListedAccount | null;
}

/** What a person is told of an account that they wanted to have compared. */
export function accountAnswer(check: AccountCheck, texts: ChannelListMessages): AccountAnswer {
  switch (check.kind) {
    case 'unreadable':
      return { title: texts.unreadable[check.reason], why: null, account: null };
    case 'official':
      return officialAnswer(check, texts);
    case 'elsewhere':
      return { title: texts.notOfficial, why: texts.elsewhere(platformNames[check.platform]), account: check.account };
    case 'alike':
      return { title: texts.alike, why: texts.alikeWhat, account: check.account };
    case 'emergency':
      return { title: texts.emergency, why: texts.emergencyWhat(check.number.name), account: null };
    case 'not-listed':
      return { title: texts.notListed, why: texts.notListedWhat, account: null };
  }
}

/** On the list; what nobody has looked at is not called official, for the entry below says so of it. */
function officialAnswer({ account, isNameOnly }: Extract<AccountCheck, { kind: 'official' }>, texts: ChannelListMessages): AccountAnswer {
  const place = accountPlace(account, texts);
  return account.checkedAt === null
    ? { title: texts.listed, why: isNameOnly ? texts.listedThere(place) : texts.listedWhat, account }
    : { title: texts.official, why: isNameOnly ? texts.onlyThere(place) : null, account };
}
