import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { expect } from 'chai';
import { render } from 'lit';
import { id } from '../../../messages/id/form.ts';
import { trackingId } from '../../../messages/id/tracking.ts';
import { exampleTrackedCase, exampleUnit as unit } from '../../../testing/example-tracked-case.ts';
import type { TimeWords } from '../../../time-words.ts';
import { stepsSection } from './steps-section.ts';

// Only what a step is drawn with.
const times = { moment: (at: string) => at } as TimeWords;

function draw(steps: TrackedCase['steps']): Element[] {
  const root = document.createElement('div');
  render(stepsSection({ texts: { ...id, ...trackingId }, times, steps }), root);
  return [...root.querySelectorAll('li')];
}

it('tells that the code was replaced, by whom not; where the complaint is, another step says', () => {
  const [first] = exampleTrackedCase().steps;
  const replaced = { state: 'in-progress', kind: 'code-replaced', unit, at: '2026-11-21T02:00:00.000Z' };
  const drawn = draw(exampleTrackedCase({ steps: [first, { ...first, kind: 'verified' }, replaced] }).steps);
  expect(drawn.at(-1)?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal('Kode lama diganti dengan yang baru 2026-11-21T02:00:00.000Z');
  expect(drawn.map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
});
