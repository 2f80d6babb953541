import { clipSchema, type ClipMessage } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import type { Direction } from '../../../content/extend-run.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleClip } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { type AddMessage, AduanMessageRun } from './aduan-message-run.ts';
import { defineMessageRun } from './define.ts';

defineMessageRun();

const message = (from: ClipMessage['from'], text: string | null, minute: number | null): ClipMessage => ({
  from,
  text,
  postedAt: minute === null ? null : `2026-09-19T07:${minute}:00.000Z`,
  postedAtPrecision: minute === null ? null : 'minute',
  postedAtLabel: null,
  gaps: [...(text === null && from !== 'other' ? (['text'] as const) : []), ...(minute === null ? (['postedAt'] as const) : [])],
});
const single = sampleClip({ platform: 'messenger', kind: 'message', postId: null, commentId: null, permalink: null });
const run = clipSchema.parse({
  ...single,
  messages: [message('author', 'Lampu mati', 26), message('account', 'Di mana?', 27), message('other', null, 28), message('author', null, null)],
});

async function showRun(clip: typeof single, add: AddMessage = async () => 'added'): Promise<AduanMessageRun> {
  const element = new AduanMessageRun();
  element.clip = clip;
  element.add = add;
  return show(element);
}
const linesOf = (element: AduanMessageRun): string[] =>
  [...element.renderRoot.querySelectorAll('li')].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

describe('<aduan-message-run>', () => {
  it('shows each message with its time, and names what it lacks', async () => {
    const element = await showRun(run);
    const lines = linesOf(element);
    expect(lines[0]).to.match(/^Warga, 19 September 2026 pukul \d\d\.26 \S+ ?Lampu mati$/);
    expect(lines[1]).to.contain('Akun kita').and.to.contain('Di mana?');
    expect(lines[2]).to.match(/^Orang lain, disamarkan, 19 September 2026 pukul \d\d\.28 \S+$/);
    expect(lines[3]).to.equal('Warga, waktunya tidak terbaca (isinya tidak terbaca)');
    await expectAccessible(element);
  });

  it('adds a message before or after by a press, and says what came of it', async () => {
    const asked: Direction[] = [];
    const outcomes = ['added', 'end', 'gone'] as const;
    const element = await showRun(single, async (direction) => outcomes[asked.push(direction) - 1] ?? 'gone');
    const press = async (name: string, words: string): Promise<void> => {
      await until(() => {
        const button = [...element.renderRoot.querySelectorAll('button')].find(({ textContent, disabled }) => !disabled && textContent.includes(name));
        if (button === undefined) throw new Error(`no button ${name}`);
        button.click();
      });
      await until(() => expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.contain(words));
    };
    await press('sebelumnya', 'Satu pesan ditambahkan');
    await press('berikutnya', 'Tidak ada pesan lain');
    await press('sebelumnya', 'kliping sekali lagi');
    expect(asked).to.deep.equal(['before', 'after', 'before']);
  });

  it('is nothing beside what is no message', async () => {
    const element = await showRun(sampleClip());
    expect(element.renderRoot.querySelector('section')).to.equal(null);
  });

  it('has room on a narrow panel', async () => {
    const element = await showRun(run);
    document.body.style.inlineSize = '360px';
    await shown(element, 'ol');
    expect(element.renderRoot.querySelector('section')?.scrollWidth ?? 999).to.be.at.most(360);
    document.body.style.removeProperty('inline-size');
  });
});
