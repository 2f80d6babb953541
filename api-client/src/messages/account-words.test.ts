import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAccount } from '../official-accounts/check-account.ts';
import { unitIdSchema } from '../schemas/ids.ts';
import type { ListedAccount } from '../schemas/official-account.ts';
import { accountAnswer } from './account-words.ts';
import { channelListEn } from './channel-list-en.ts';
import { channelListId } from './channel-list-id.ts';
import { channelListJv } from './channel-list-jv.ts';
import { channelListSu } from './channel-list-su.ts';

const account: ListedAccount = {
  unit: { unitId: unitIdSchema.parse('dpupr'), name: 'Dinas PUPR', shortName: null },
  kind: 'account',
  platform: 'instagram',
  handle: '@dpupr.kota',
  address: 'https://www.instagram.com/dpupr.kota/',
  checkedAt: '2026-11-01',
};
const languages = [channelListId, channelListJv, channelListSu, channelListEn];

test('what the city lists and has not checked is said to be on the list, and nowhere to be official', () => {
  for (const texts of languages) {
    for (const typed of ['@dpupr.kota', 'instagram.com/dpupr.kota']) {
      const { title, why } = accountAnswer(checkAccount(typed, [{ ...account, checkedAt: null }]), texts);
      assert.equal(title, texts.listed);
      assert.ok(![texts.official, texts.onlyThere('Instagram')].includes(why ?? ''));
      assert.notEqual(accountAnswer(checkAccount(typed, [account]), texts).why, why);
    }
    assert.equal(accountAnswer(checkAccount('@dpupr.kota', [account]), texts).title, texts.official);
  }
});

test('a name alone is told where it counts, checked or not', () => {
  for (const checkedAt of ['2026-11-01', null])
    assert.match(accountAnswer(checkAccount('@dpupr.kota', [{ ...account, checkedAt }]), channelListId).why ?? '', /di Instagram\..*milik siapa saja/);
});
