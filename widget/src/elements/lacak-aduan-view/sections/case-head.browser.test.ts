import { expect } from 'chai';
import { render } from 'lit';
import { id } from '../../../messages/id/form.ts';
import { trackingId } from '../../../messages/id/tracking.ts';
import { fullCase } from '../../../testing/tracked-case.ts';
import { followingTimes } from '../following-times.ts';
import { caseHead } from './case-head.ts';

const inJavanese = { language: 'jv', text: 'Menawi tenggatipun kelangkung, aduan punika minggah.' };
const waiting = { ...fullCase, state: 'in-progress', dueAt: '2026-11-25T02:00:00.000Z' } as const;

function headOf(locale: string, changes: object): ReturnType<typeof caseHead> {
  return caseHead({
    texts: { ...id, ...trackingId },
    errorTexts: null,
    times: followingTimes({ locale, timeZone: 'Asia/Jakarta' }),
    state: { kind: 'open', case: { ...waiting, ...changes }, isRefreshing: false, problem: null } as Parameters<typeof caseHead>[0]['state'],
    notice: null,
    hasRefreshed: false,
    refresh: () => undefined,
  });
}

/** The sentence on what happens after the due date, and the agency: each with the language that it is marked as. */
function draw(locale: string, escalationIn: readonly (typeof inJavanese)[] | undefined): (readonly [string, string | null])[] {
  const root = document.createElement('div');
  render(headOf(locale, { escalationIn: escalationIn && [...escalationIn] }), root);
  return [...root.querySelectorAll('dd [lang]')].map((part) => [part.textContent ?? '', part.getAttribute('lang')] as const);
}

describe('where a complaint stands', () => {
  it('says why it is due then: how long, from when, which days were off and what was waited for', () => {
    const due = {
      dueAt: waiting.dueAt,
      step: 'firstReply',
      amount: 3,
      unit: 'working-days',
      startedAt: '2026-08-12T02:00:00.000Z',
      holidays: [{ date: '2026-08-17', name: 'Hari Kemerdekaan' }],
      stops: [{ from: '2026-08-12T03:00:00.000Z', until: '2026-08-12T09:00:00.000Z', reason: 'waiting-for-citizen' }],
    };
    const root = document.createElement('div');
    render(headOf('id', { due }), root);
    const said = [...root.querySelectorAll('.hint')].map((line) => (line.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    expect(said[1]).to.equal(
      'Dihitung 3 hari kerja sejak Rabu, 12 Agustus 2026 pukul 09.00 WIB. Hari libur tidak dihitung: 17 Agustus (Hari Kemerdekaan). Waktu selama kami menunggu keterangan Anda tidak dihitung.',
    );
  });

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
