import { expect } from 'chai';
import { tellTooOld } from './too-old.ts';

const script = 'https://aduan.example/assets/filing-AAAAAAAA.js';
const source = 'async()=>new(await import("./folded-part-BBBBBBBB.js")).FoldedPart(t)';

/** A server that answers so, and what it was asked for. */
function server(status: number): { send: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    send: (address, init) => {
      asked.push(`${init?.method} ${new Request(address).url}`);
      return Promise.resolve(new Response(null, { status }));
    },
  };
}

describe('a page that is older than its server', () => {
  it('says so where the file is gone, in the page’s language, and loads the page again when it is asked to', async () => {
    const { send, asked } = server(404);
    let reloads = 0;
    const notice = await tellTooOld({ source, script, language: 'en', send, reload: () => (reloads += 1) });
    expect(asked).to.deep.equal(['HEAD https://aduan.example/assets/folded-part-BBBBBBBB.js']);
    expect(notice?.firstChild?.textContent).to.match(/^This page is older than our server/);
    const button = notice instanceof Element ? notice.querySelector('button') : null;
    expect(button?.textContent).to.equal('Load the page again');
    button?.click();
    expect(reloads).to.equal(1);
  });

  it('reads in each language, and as Indonesian in none', async () => {
    const words = await Promise.all(['id', 'jv', 'su', undefined].map((language) => tellTooOld({ source, script, language, send: server(404).send })));
    expect(words.map((notice) => notice?.textContent?.slice(0, 12))).to.deep.equal(['Halaman ini ', 'Kaca punika ', 'Kaca ieu lan', 'Halaman ini ']);
  });

  it('says nothing where the file is there, where the server is troubled, or of what fetches no file', async () => {
    for (const status of [200, 503])
      expect((await tellTooOld({ source, script, language: 'id', send: server(status).send })) === null, `${status}`).to.equal(true);
    const { send, asked } = server(404);
    expect((await tellTooOld({ source: '() => Promise.reject()', script, language: 'id', send })) === null).to.equal(true);
    expect(asked).to.deep.equal([]);
  });
});
