import type { AccountSnapshot } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import type { Profile } from '../../../adapters/index.ts';
import { ExtensionError } from '../../../errors/extension-error.ts';
import { noteAccountId as t } from '../../../messages/note-account-id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleCity } from '../../../testing/sample-clip.ts';
import { until } from '../../../testing/until.ts';
import type { AduanNoteAccount } from './aduan-note-account.ts';
import { defineNoteAccount } from './define.ts';

const profile: Profile = {
  platform: 'instagram',
  handle: 'dinas.contoh',
  address: 'https://www.instagram.com/dinas.contoh/',
  displayName: '<b>Dinas</b>',
  claimsOfficial: null,
  followers: 12_264,
  posts: null,
  lastPostAt: '2026-11-18T02:00:21.000Z',
  contacts: [],
  gaps: ['claimsOfficial', 'posts', 'contacts'],
  capturedAt: '2026-11-23T01:00:00.000Z',
};

type Backend = NonNullable<AduanNoteAccount['backend']>;

async function mount(backend: Partial<Backend> = {}): Promise<{ element: AduanNoteAccount; root: ShadowRoot; noted: AccountSnapshot[] }> {
  defineNoteAccount();
  const noted: AccountSnapshot[] = [];
  const element = document.createElement('aduan-note-account');
  element.city = sampleCity;
  element.backend = { readProfile: async () => ({ kind: 'read', profile }), noteAccount: async (snapshot) => void noted.push(snapshot), ...backend };
  const main = document.createElement('main');
  main.append(element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (root === null) throw new Error('nothing was drawn');
  return { element, root, noted };
}

const press = (root: ShadowRoot, selector: string): void => root.querySelector<HTMLElement>(selector)?.click();
const field = (root: ShadowRoot, id: string): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>(`#${id}`);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

it('shows what was read, its gaps first, and notes it as the person left it', async () => {
  const { element, root, noted } = await mount();
  press(root, '[data-action=note-account]');
  await until(() => field(root, 'followers'));
  await expectAccessible(element);
  expect(root.textContent).to.include(t.gaps([t.fields.claimsOfficial, t.fields.posts, t.fields.contacts].join(', ')));
  expect([field(root, 'followers').value, field(root, 'posts').value, field(root, 'displayName').value]).to.deep.equal(['12264', '', '<b>Dinas</b>']);
  field(root, 'posts').value = '1.149';
  field(root, 'claimsOfficial').value = 'yes';
  field(root, 'contacts').value = '0271 000\n\n dinas@contoh.example ';
  field(root, 'unit').value = sampleCity.units.find(({ kind }) => kind === 'agency')?.unitId ?? '';
  press(root, 'button[type=submit]');
  await until(() => expect(root.textContent).to.include(t.done('dinas.contoh')));
  const unitId = sampleCity.units.find(({ kind }) => kind === 'agency')?.unitId;
  expect(noted).to.deep.equal([{ ...profile, unitId, posts: 1_149, claimsOfficial: true, contacts: ['0271 000', 'dinas@contoh.example'] }]);
});

it('a number with letters is refused at its field; what the server refuses stays in the form', async () => {
  const { element, root } = await mount({ noteAccount: () => Promise.reject(new ExtensionError('signed-out', 'x')) });
  press(root, '[data-action=note-account]');
  await until(() => field(root, 'posts'));
  field(root, 'posts').value = '12 rb';
  press(root, 'button[type=submit]');
  await until(() => expect(root.textContent).to.include(t.bad));
  await expectAccessible(element);
  field(root, 'posts').value = '12';
  press(root, 'button[type=submit]');
  await until(() => expect(root.querySelector('[role=alert].notice')).not.to.equal(null));
  expect(field(root, 'posts').value).to.equal('12');
});

it('says where no profile is, and where the browser has not allowed the page', async () => {
  for (const [kind, words] of [
    ['no-profile', t.noProfile],
    ['closed', t.closed],
  ] as const) {
    const { root } = await mount({ readProfile: async () => ({ kind }) });
    press(root, '[data-action=note-account]');
    await until(() => expect(root.textContent).to.include(words));
  }
});
