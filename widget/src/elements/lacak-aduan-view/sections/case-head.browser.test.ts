import { expect } from 'chai';
import { render } from 'lit';
import { id } from '../../../messages/id/form.ts';
import { trackingId } from '../../../messages/id/tracking.ts';
import { fullCase } from '../../../testing/tracked-case.ts';
import { timeWords } from '../../../time-words.ts';
import { caseHead } from './case-head.ts';

const inJavanese = { language: 'jv', text: 'Menawi tenggatipun kelangkung, aduan punika minggah.' };
const waiting = { ...fullCase, state: 'in-progress', dueAt: '2026-11-25T02:00:00.000Z' } as const;

/** The sentence on what happens after the due date, and the agency: each with the language that it is marked as. */
function draw(locale: string, escalationIn: readonly (typeof inJavanese)[] | undefined): (readonly [string, string | null])[] {
  const root = document.createElement('div');
  const head = caseHead({
    texts: { ...id, ...trackingId },
    errorTexts: null,
    times: timeWords({ locale, timeZone: undefined }),
    state: { kind: 'open', case: { ...waiting, escalationIn: escalationIn && [...escalationIn] }, isRefreshing: false, problem: null } as Parameters<
      typeof caseHead
    >[0]['state'],
    notice: null,
    hasRefreshed: false,
    refresh: () => undefined,
  });
  render(head, root);
  return [...root.querySelectorAll('dd [lang]')].map((part) => [part.textContent ?? '', part.getAttribute('lang')] as const);
}

describe('where a complaint stands', () => {
  it('says the city’s sentence in the language of the view where there is one, else in Indonesian, and marks which', () => {
    const agency = [waiting.unit.name, 'id'] as const;
    expect(draw('jv', [inJavanese])).to.deep.equal([agency, [inJavanese.text, 'jv']]);
    for (const [locale, others] of [
      ['su', [inJavanese]],
      ['id', [inJavanese]],
      ['jv', undefined],
    ] as const)
      expect(draw(locale, others)).to.deep.equal([agency, [waiting.escalation, 'id']]);
  });
});
