import { expect } from 'chai';
import { addSurvey } from './add-survey.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

const request: ReadRequest = {
  trigger: 'action',
  pageUrl: 'https://www.instagram.com/p/Ddc1WDzktaH/',
  capturedAt: '2026-11-22T02:00:00.000Z',
  imageUrl: null,
  linkUrl: null,
  selectionText: null,
  targetElementId: null,
};
const page = (comment: string): Document =>
  new DOMParser().parseFromString(`<main><a href="/p/Ddc1WDzktaH/c/18000000000000001/">${comment}</a></main>`, 'text/html');
const changed = page('2 jam');
const usual = page('<time datetime="2026-09-19T04:00:00.000Z">2 jam</time>');
const reading = (result: unknown): PageReading => ({ result, rectangle: null, viewport: { width: 1, height: 1 } });

describe('What is said beside a reading', () => {
  it('that comments are there which nobody can read, and that it is why nothing was found', () => {
    for (const reason of ['nothing-here', 'no-target']) {
      expect(addSurvey(reading({ kind: 'none', reason }), request, changed)).to.deep.include({
        survey: { platform: 'instagram', isLayoutChanged: true },
        result: { kind: 'none', reason: 'layout-changed' },
      });
    }
  });

  it('another reason stays, and so does a clip', () => {
    for (const result of [{ kind: 'none', reason: 'login-wall' }, { kind: 'post' }])
      expect(addSurvey(reading(result), request, changed).result).to.deep.equal(result);
  });

  it('on a page that is read as ever nothing was found because nothing is there', () => {
    const { survey, result } = addSurvey(reading({ kind: 'none', reason: 'nothing-here' }), request, usual);
    expect(survey).to.deep.equal({ platform: 'instagram', isLayoutChanged: false });
    expect(result).to.deep.equal({ kind: 'none', reason: 'nothing-here' });
  });
});
