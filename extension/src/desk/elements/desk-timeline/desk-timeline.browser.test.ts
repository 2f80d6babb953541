import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { mount } from '../../testing/mount.ts';
import { wordsOf } from '../../testing/find.ts';
import { sampleCase } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('tells what happened, newest first, with who and when', async () => {
  const element = await mount('desk-timeline', { context: sampleContext(), events: sampleCase().timeline, channel: 'facebook' });
  const words = wordsOf(element);
  const parts = [
    'Diteruskan ke Dinas Pekerjaan Umum dan Penataan Ruang',
    '21 Nov 2026 11.00 WIB',
    'Mohon ditutup sebelum hujan.',
    'Diverifikasi',
    'lewat Facebook',
  ];
  const places = parts.map((part) => words.indexOf(part));
  expect(places).to.deep.equal([...places].sort((left, right) => left - right));
  expect(places).not.to.include(-1);
  await expectAccessible(element);
});

it('repeats nothing that stands in the thread', async () => {
  const [event] = sampleCase().timeline;
  if (event === undefined) throw new Error('the sample has events');
  const element = await mount('desk-timeline', {
    context: sampleContext(),
    events: [
      { ...event, kind: 'replied', text: 'Besok kami tambal.' },
      { ...event, kind: 'noted', text: 'Aspal dari gudang utara.' },
    ],
  });
  expect(wordsOf(element)).not.to.include('Besok kami tambal.');
  expect(wordsOf(element)).to.include('Aspal dari gudang utara.');
});

it('says that something changed where a newer server has a word that this version does not know', async () => {
  const [event] = sampleCase().timeline;
  if (event === undefined) throw new Error('the sample has events');
  const element = await mount('desk-timeline', { context: sampleContext(), events: [{ ...event, kind: 'changed', at: '2026-11-23T02:00:00.000Z' }] });
  expect(wordsOf(element)).to.include('Perubahan').and.to.include('23 Nov 2026 09.00 WIB');
});
