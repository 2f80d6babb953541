import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleClaim } from '../../../testing/fake-answering.ts';
import { until } from '../../../testing/until.ts';
import type { DeskClient } from '../../desk-client.ts';
import { id } from '../../messages/id.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';

async function showClaims(client: Partial<DeskClient> = {}): Promise<HTMLElement> {
  const host = fakeDesk({ client: { listClaims: async () => ({ claims: [sampleClaim({ devices: 2 })] }), ...client } });
  const element = await mount('desk-claims', { context: sampleContext({ host }) });
  return element;
}

it('names the account that the word must come from, and warns where several devices ask', async () => {
  const element = await showClaims();
  await until(() => expect(findAll(element, 'form')).to.have.length(1));
  const details = find(element, 'details');
  if (details instanceof HTMLDetailsElement) details.open = true;
  for (const part of ['2026-7K3M9Q', '@warga.contoh', 'Instagram', id.claims.devices(2), id.claims.how]) expect(wordsOf(element)).to.include(part);
  await expectAccessible(element);
});

it('compares what was typed, once under one key, and takes the claim off the list', async () => {
  const sent: unknown[] = [];
  const element = await showClaims({
    acceptClaim: async ({ body, params }) => {
      sent.push([params.complaintNumber, body.word]);
      return { outcome: sent.length === 1 ? 'wrong-word' : 'accepted', triesLeft: 4 };
    },
  });
  await until(() => expect(findAll(element, 'form')).to.have.length(1));
  fill(find(element, 'input'), 'sapu mangga 100');
  findButton(element, id.claims.compare).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.claims.wrongWord);
    expect(wordsOf(element)).to.include(id.claims.tries(4));
  });
  await expectAccessible(element);
  fill(find(element, 'input'), 'sapu mangga 482');
  findButton(element, id.claims.compare).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.claims.accepted('2026-7K3M9Q'));
    expect(findAll(element, 'form')).to.have.length(0);
  });
  expect(sent).to.deep.equal([
    ['2026-7K3M9Q', 'sapu mangga 100'],
    ['2026-7K3M9Q', 'sapu mangga 482'],
  ]);
});

it('is not there where nobody asks', async () => {
  const element = await showClaims({ listClaims: async () => ({ claims: [] }) });
  await until(() => expect(findAll(element, 'details')).to.have.length(0));
});
