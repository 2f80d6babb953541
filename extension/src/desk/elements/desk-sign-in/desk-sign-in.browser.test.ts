import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fill, find, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';

it('begins in the email field, and in the password where the person is known', async () => {
  const fresh = await mount('desk-sign-in', {});
  expect(focused()).to.equal(find(fresh, '#email'));
  const known = await mount('desk-sign-in', { email: 'sri@kota.example' });
  expect(focused()).to.equal(find(known, '#password'));
});

it('hands over what was typed', async () => {
  const sent: unknown[] = [];
  const element = await mount('desk-sign-in', { onSubmit: async (credentials) => void sent.push(credentials) });
  fill(find(element, '#email'), ' sri@kota.example ');
  fill(find(element, '#password'), 'rahasia ');
  findButton(element, id.signIn.submit).click();
  expect(sent).to.deep.equal([{ email: 'sri@kota.example', password: 'rahasia ' }]);
});

it('asks for what is missing before it asks the server', async () => {
  const sent: unknown[] = [];
  const element = await mount('desk-sign-in', { onSubmit: async (credentials) => void sent.push(credentials) });
  fill(find(element, '#email'), 'sri@kota.example');
  findButton(element, id.signIn.submit).click();
  await until(() => {
    expect(sent).to.deep.equal([]);
    expect(wordsOf(element)).to.include(id.signIn.isEmpty);
    expect(focused()).to.equal(find(element, '#password'));
  });
});

it('says why it was refused and keeps what was typed', async () => {
  const element = await mount('desk-sign-in', {});
  fill(find(element, '#email'), 'sri@kota.example');
  fill(find(element, '#password'), 'salah');
  element.signIn = { kind: 'refused', code: 'unauthenticated' };
  await until(() => {
    expect(wordsOf(element)).to.include(id.signIn.refused);
    expect(find(element, '#password')).to.have.property('value', 'salah');
  });
  await expectAccessible(element);
});
