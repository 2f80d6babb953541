import { expect } from 'chai';
import type { MessageReader, Page, ReadMessage } from './adapter.ts';
import { readRun } from './read-run.ts';

const label = (value: string) => ({ value, source: 'label' as const });
/** Messages as a list tells them: who, minute, words. */
const reader: MessageReader = {
  find: (target) => [...target.querySelectorAll('li')],
  read: (element): ReadMessage | null => {
    const [name = '', minute = '', text = ''] = (element.textContent ?? '').split('|');
    return {
      isOurs: name === 'Anda',
      authorName: name === '' ? null : label(name),
      text: text === '' ? null : label(text),
      postedAt: minute === '' ? null : { at: `2026-09-19T07:${minute}:00.000Z`, precision: 'minute', source: 'label' },
      postedAtLabel: minute === '' ? null : `14.${minute}`,
    };
  },
};

function run(lines: readonly string[], pointed = 0) {
  const document = new DOMParser().parseFromString(`<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`, 'text/html');
  const elements = reader.find(document.body);
  const page: Page = {
    document,
    url: new URL('https://www.facebook.com/messages/t/1'),
    target: elements[pointed] ?? null,
    capturedAt: null,
    timeZone: null,
    language: 'id',
  };
  const reading = readRun(reader, elements, page);
  if (reading.kind === 'none') throw new Error('nothing was read');
  return reading;
}

describe('readRun', () => {
  it('joins the author’s words in order, and keeps each message’s own time', () => {
    const { text, postedAt, messages } = run(['Budi|26|Lampu mati', 'Budi|27|di Jebres', 'Budi|28|sejak Senin'], 1);
    expect(text?.value).to.equal('Lampu mati\ndi Jebres\nsejak Senin');
    expect(postedAt?.at).to.equal('2026-09-19T07:26:00.000Z');
    expect(messages?.map((one) => one.postedAtLabel)).to.deep.equal(['14.26', '14.27', '14.28']);
  });

  it('keeps our own words as what they are, and takes none of a third person’s, nor a name', () => {
    const { text, authorName, messages } = run(['Budi|26|Lampu mati', 'Anda|27|Di mana?', 'Siti|28|Nomor saya rahasia', 'Budi|29|Di Jebres']);
    expect(text?.value).to.equal('Lampu mati\nDi Jebres');
    expect(authorName?.value).to.equal('Budi');
    expect(messages?.map(({ from, text: words }) => [from, words])).to.deep.equal([
      ['author', 'Lampu mati'],
      ['account', 'Di mana?'],
      ['other', null],
      ['author', 'Di Jebres'],
    ]);
    expect(JSON.stringify(messages)).not.to.contain('Siti');
  });

  it('the author is who wrote the message that was pointed at, else the first that is not ours', () => {
    expect(run(['Budi|26|Satu', 'Siti|27|Dua'], 1).authorName?.value).to.equal('Siti');
    expect(run(['Anda|26|Halo', 'Budi|27|Satu', 'Siti|28|Dua'], 0).authorName?.value).to.equal('Budi');
  });

  it('names what each message lacks: the words of a picture, a time that is not there', () => {
    const { messages } = run(['Budi|26|Lampu mati', 'Budi|27|', 'Budi||Tolong']);
    expect(messages?.map(({ gaps }) => gaps)).to.deep.equal([[], ['text'], ['postedAt']]);
  });

  it('does not give one nameless message’s words to another’s author', () => {
    const { text, messages } = run(['|26|Satu', '|27|Dua']);
    expect(text?.value).to.equal('Satu');
    expect(messages?.map(({ from }) => from)).to.deep.equal(['author', 'other']);
  });

  it('ends where a clip holds no more, and says so', () => {
    const long = run(Array.from({ length: 60 }, (_, index) => `Budi|${10 + (index % 50)}|Pesan ${index}`));
    expect([long.messages?.length, long.isTextTruncated]).to.deep.equal([50, true]);
  });
});
