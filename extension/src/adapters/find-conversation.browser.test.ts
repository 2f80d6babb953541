import { expect } from 'chai';
import { findConversation } from './find-conversation.ts';

const whatsapp = 'https://web.whatsapp.com/';
const pointedIn = (html: string): Element | null => new DOMParser().parseFromString(html, 'text/html').querySelector('#pilih');

describe('findConversation', () => {
  it('knows a conversation by what its address calls it', () => {
    for (const [url, id] of [
      ['https://www.facebook.com/messages/t/1000000000001', '1000000000001'],
      ['https://www.facebook.com/messages/e2ee/t/1000000000001/', '1000000000001'],
      ['https://www.messenger.com/t/1000000000001', '1000000000001'],
      ['https://www.instagram.com/direct/t/1000000000001/', '1000000000001'],
      ['https://business.facebook.com/latest/inbox/all?asset_id=5&selected_item_id=77', '77'],
      ['https://www.facebook.com/messages/', null],
      [whatsapp, null],
    ] as const)
      expect(findConversation(url, null), url).to.deep.equal({ id, phone: null });
  });

  it('says that there is none where the page has no private messages', () => {
    for (const url of [
      'https://www.facebook.com/kotauji/posts/1',
      'https://www.instagram.com/p/Ddc1WDzktaH/',
      'https://jahat.example/messages/t/1',
      'bukan alamat',
    ])
      expect(findConversation(url, null), url).to.equal(null);
  });

  it('takes the number that heads the conversation, and no other number of the page', () => {
    const list = '<div><header><h1>Chat</h1></header><p>+62 811-0000-1111</p></div>';
    const one = pointedIn(
      `${list}<main><header><div><span title="x">+62 812-3456-7890</span></div><span>klik untuk info kontak</span></header><p id="pilih">Aduan</p></main>`,
    );
    expect(findConversation(whatsapp, one)).to.deep.equal({ id: '+6281234567890', phone: '+6281234567890' });
  });

  it('takes none of a conversation that is headed by a name, nor of a group’s', () => {
    const named = pointedIn('<main><header><span>Budi Contoh</span></header><p id="pilih">Hubungi 0812-3456-7890</p></main>');
    const group = pointedIn('<main><header><span>+62 812-3456-7890</span><span>+62 813-1111-2222</span></header><p id="pilih">Aduan</p></main>');
    for (const target of [named, group]) expect(findConversation(whatsapp, target)).to.deep.equal({ id: null, phone: null });
  });
});
