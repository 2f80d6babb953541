import { expect } from 'chai';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { find, findAll, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleClip } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('marks as unverified what a page said, with its gaps and its precision', async () => {
  const element = await mount('desk-clip', { context: sampleContext(), clip: sampleClip });
  const words = wordsOf(element);
  for (const part of [id.clip.unverified, '@budi.contoh', 'sekitar pukul', 'gambar', id.clip.isTruncated]) expect(words).to.include(part);
  await expectAccessible(element);
});

it('shows markup in a name as the text it is', async () => {
  const element = await mount('desk-clip', { context: sampleContext(), clip: sampleClip });
  expect(findAll(element, 'b')).to.deep.equal([]);
  expect(wordsOf(element)).to.include('Budi <b>Santoso</b>');
});

it('opens the original without telling it where from', async () => {
  const element = await mount('desk-clip', { context: sampleContext(), clip: sampleClip });
  const link = find(element, 'a');
  expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
  expect(link.getAttribute('href')).to.equal(sampleClip.permalink);
});

it('links to nothing but the web', async () => {
  // A clip that an older server let through; the schema of today would refuse it.
  const clip = { ...sampleClip, permalink: 'javascript:alert(1)' };
  const element = await mount('desk-clip', { context: sampleContext(), clip });
  expect(findAll(element, 'a')).to.deep.equal([]);
});

it('shows the messages of a run in their order, each with its time, and of a third person only that one wrote', async () => {
  const at = { postedAt: '2026-09-19T07:26:00.000Z', postedAtPrecision: 'minute' as const, postedAtLabel: null, gaps: [] };
  const messages = [
    { ...at, from: 'author' as const, text: 'Lampu <b>mati</b>' },
    { ...at, from: 'other' as const, text: null },
    { ...at, from: 'account' as const, text: 'Kami catat', postedAt: null, postedAtPrecision: null, gaps: ['postedAt' as const] },
  ];
  const element = await mount('desk-clip', { context: sampleContext(), clip: { ...sampleClip, messages } });
  const lines = findAll(element, '.messages li').map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
  expect(lines[0]).to.match(/^Warga, 19 September 2026.* Lampu <b>mati<\/b>$/);
  expect(lines[1]).to.match(/^Orang lain, disamarkan, 19 September 2026 \S+ \S+ \S+$/);
  expect(lines[2]).to.equal('Akun kita, tidak diketahui Kami catat');
  await expectAccessible(element);
});
