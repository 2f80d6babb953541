import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { expect } from 'chai';
import { render } from 'lit';
import { id } from '../../../messages/id/form.ts';
import { trackingId } from '../../../messages/id/tracking.ts';
import { exampleTrackedCase, exampleUnit as unit } from '../../../testing/example-tracked-case.ts';
import type { TimeWords } from '../../../time-words.ts';
import { askedSection } from './asked-section.ts';

function draw(tracked: TrackedCase, locale = 'id'): HTMLElement {
  const root = document.createElement('div');
  // Only what it is drawn with.
  const times = { moment: (at: string) => at, locale } as TimeWords;
  render(askedSection({ texts: { ...id, ...trackingId }, times, case: tracked }), root);
  return root;
}

it('shows what is missing, and that the clock stands still', () => {
  const message = { messageId: '00000000-0000-4000-8000-000000000001', from: 'agency', unit, attachments: [], sentAt: '2026-11-21T02:00:00.000Z' };
  const drawn = draw(exampleTrackedCase({ state: 'needs-info', asked: { ...message, text: 'Di RT <b>berapa</b>?', language: 'jv' } }));
  expect(drawn.textContent).to.include('Di RT <b>berapa</b>?').and.to.include(trackingId.askedHint);
  expect(drawn.querySelector('[lang=jv]')).not.to.equal(null);
});

it('says why it was rejected in the reader’s language where the city has it, with the agency’s own words', () => {
  const rejection = {
    reason: 'Bukan aduan.',
    reasonIn: [{ language: 'jv', text: 'Sanes aduan.' }],
    words: 'Maaf.',
    unit,
    rejectedAt: '2026-11-21T02:00:00.000Z',
  };
  const tracked = exampleTrackedCase({ state: 'rejected', rejection });
  expect(draw(tracked).textContent).to.include('Bukan aduan.').and.to.include('Maaf.');
  expect(draw(tracked, 'jv').querySelector('[lang=jv]')?.textContent).to.equal('Sanes aduan.');
});

it('is not there where nothing was asked and nothing rejected', () => {
  expect(draw(exampleTrackedCase()).children.length).to.equal(0);
});
