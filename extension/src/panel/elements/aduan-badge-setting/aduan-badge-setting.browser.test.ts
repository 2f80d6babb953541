import { expect } from 'chai';
import type { BadgeMode } from '../../../badge-mode.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { show } from '../../../testing/show.ts';
import { AduanBadgeSetting } from './aduan-badge-setting.ts';
import { defineBadgeSetting } from './define.ts';

defineBadgeSetting();

async function showSetting(mode: BadgeMode | null): Promise<{ element: AduanBadgeSetting; chosen: BadgeMode[]; tell: (mode: BadgeMode | null) => void }> {
  const chosen: BadgeMode[] = [];
  let tell: (mode: BadgeMode | null) => void = () => undefined;
  const element = new AduanBadgeSetting();
  element.store = { get: async () => mode, set: async (next) => void chosen.push(next), watch: (onChange) => void (tell = onChange) };
  await show(element);
  await Promise.resolve();
  await element.updateComplete;
  return { element, chosen, tell: (next) => tell(next) };
}

const checked = (element: AduanBadgeSetting): string | undefined => element.renderRoot.querySelector<HTMLInputElement>('input:checked')?.value;

describe('<aduan-badge-setting>', () => {
  it('marks pages after a gesture where nobody chose anything, and is switched off by one click', async () => {
    const { element, chosen } = await showSetting(null);
    expect(checked(element)).to.equal('after-gesture');
    element.renderRoot.querySelector<HTMLInputElement>('input[value=off]')?.click();
    await element.updateComplete;
    expect(chosen).to.deep.equal(['off']);
    expect(checked(element)).to.equal('off');
    await expectAccessible(element);
  });

  it('shows what was chosen elsewhere', async () => {
    const { element, tell } = await showSetting('always');
    expect(checked(element)).to.equal('always');
    tell('off');
    await element.updateComplete;
    expect(checked(element)).to.equal('off');
  });
});
