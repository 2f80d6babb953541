import { expect } from 'chai';
import { addressOnly, loadFixture } from '../testing/load-fixture.ts';
import { type TrialPage, tryRules } from './try-rules.ts';
import { allRules, builtInVersion, type ReadingRules } from './with-rules.ts';

const newer = (tables: ReadingRules['tables']): ReadingRules => ({ version: builtInVersion + 1, tables });

const pages = async (): Promise<TrialPage[]> =>
  Promise.all(
    ['instagram/post-page', 'instagram/post-dialog', 'facebook/permalink-dialog', 'facebook/group'].map(async (path) => {
      const [platform = '', name = ''] = path.split('/');
      const fixture = await loadFixture(new URL(`../${platform}/adapter.ts`, import.meta.url).href, name);
      return { ...fixture, targets: fixture.targets.map((target) => (target === addressOnly ? null : target)) };
    }),
  );

describe('Trying a newer set', () => {
  it('takes one that adds a guess and reads every page as before', async () => {
    const caption = allRules['instagram']?.builtIn.selectors['caption'] ?? '';
    expect(
      tryRules(newer({ instagram: { selectors: { caption: `${caption}, x-caption` } }, time: { words: { 'mad.hour': ['ejjam'] } } }), await pages()),
    ).to.equal('same');
  });

  it('refuses one that loses a word, and one that finds what nobody wrote there', async () => {
    expect(tryRules(newer({ instagram: { selectors: { words: 'x-words' } } }), await pages())).to.equal('reads-worse');
    expect(tryRules(newer({ facebook: { selectors: { message: 'h2, h3, h4' } } }), await pages())).to.equal('reads-worse');
    expect(tryRules(newer({ time: { words: { 'id.hour': ['hari'], 'id.day': ['jam'] } } }), await pages())).to.equal('reads-worse');
  });

  it('refuses one with a selector that is none, before anything is read by it', () => {
    expect(tryRules(newer({ x: { selectors: { post: 'article[' } } }), [])).to.equal('bad-selector');
    expect(tryRules(newer({ x: { selectors: { post: ':nosuchthing(a)' } } }), [])).to.equal('bad-selector');
  });
});
