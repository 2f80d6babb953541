import { clipReportSchema, type ClipReport } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { ExtensionError } from '../../../errors/extension-error.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeBackend } from '../../../testing/fake-backend.ts';
import { sampleClip, sampleSkeleton } from '../../../testing/sample-clip.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { AduanWrongClip } from './aduan-wrong-clip.ts';
import { defineWrongClip } from './define.ts';

defineWrongClip();

const at = '2026-11-22T02:00:00.000Z';

async function showWrongClip(changes: Partial<PanelBackend> = {}, given: Partial<AduanWrongClip> = {}): Promise<AduanWrongClip> {
  const element = new AduanWrongClip();
  Object.assign(element, { at, clip: sampleClip(), backend: fakeBackend(changes) }, given);
  return show(element);
}

const press = async (element: AduanWrongClip, action: string): Promise<void> => (await shown(element, `[data-action=${action}]`)).click();
const wordsOf = (element: AduanWrongClip): string => element.renderRoot.textContent ?? '';

describe('<aduan-wrong-clip>', () => {
  it('asks the page for nothing and sends nothing until it is told to', async () => {
    const calls: string[] = [];
    const element = await showWrongClip({
      readSkeleton: async (moment) => {
        calls.push(`read ${moment}`);
        return sampleSkeleton;
      },
      sendReport: async () => void calls.push('sent'),
    });
    await expectAccessible(element);
    expect(calls).to.deep.equal([]);
    await press(element, 'open');
    await shown(element, 'pre');
    expect(calls).to.deep.equal([`read ${at}`]);
    await press(element, 'cancel');
    await shown(element, '[data-action=open]');
    expect(calls).to.deep.equal([`read ${at}`]);
  });

  it('sends exactly what it showed, with what the person marked, and says thanks', async () => {
    const sent: ClipReport[] = [];
    const element = await showWrongClip({ sendReport: async (report) => void sent.push(report) });
    await press(element, 'open');
    (await shown(element, 'input[name=authorName]')).click();
    (await shown(element, 'input[name=target]')).click();
    await until(() => expect((element.renderRoot.querySelector('pre')?.textContent ?? '').includes('"target"')).to.equal(true));
    const seen = element.renderRoot.querySelector('pre')?.textContent ?? '';
    expect(element.shadowRoot?.activeElement?.id).to.equal('heading');
    await expectAccessible(element);
    await press(element, 'send');
    await until(() => expect(wordsOf(element)).to.contain('tersimpan di server kota'));
    const [report] = sent;
    if (report === undefined) throw new Error('nothing was sent');
    const { html, ...rest } = clipReportSchema.parse(report);
    expect(seen).to.equal(`${JSON.stringify(rest, null, 1)}\n\n${html}`);
    expect(report.wrong).to.deep.equal(['authorName', 'target']);
    for (const words of ['Lampu', 'warga.contoh', '18000000000000001', 'C1abcdEFGHI']) expect(seen).not.to.contain(words);
    await expectAccessible(element);
  });

  it('reports a click that found nothing too, by the host of its page', async () => {
    const sent: ClipReport[] = [];
    const element = await showWrongClip({ sendReport: async (report) => void sent.push(report) }, { clip: null, reason: 'nothing-here' });
    await press(element, 'open');
    await press(element, 'send');
    await until(() => expect(sent.map(({ platform, kind, reason }) => [platform, kind, reason])).to.deep.equal([['instagram', null, 'nothing-here']]));
  });

  it('says to clip again where the page has gone on', async () => {
    const element = await showWrongClip({ readSkeleton: async () => null });
    await press(element, 'open');
    await until(() => expect(wordsOf(element)).to.contain('Kliping sekali lagi'));
  });

  it('keeps what was marked where the server can’t be reached, and says why', async () => {
    const element = await showWrongClip({
      sendReport: async () => {
        throw new ExtensionError('signed-out', 'No session.');
      },
    });
    await press(element, 'open');
    (await shown(element, 'input[name=text]')).click();
    await press(element, 'send');
    expect((await shown(element, '[role=alert]')).textContent).to.contain('belum masuk');
    expect(element.renderRoot.querySelector<HTMLInputElement>('input[name=text]')?.checked).to.equal(true);
    await expectAccessible(element);
  });

  it('shows a page that calls itself markup as text', async () => {
    const html = '<body><img src="x" onerror="window.hacked = true"></body>';
    const element = await showWrongClip({ readSkeleton: async () => ({ ...sampleSkeleton, html }) });
    await press(element, 'open');
    const pre = await shown(element, 'pre');
    expect(pre.textContent).to.contain(html);
    expect(pre.querySelectorAll('img').length).to.equal(0);
    expect('hacked' in window).to.equal(false);
  });
});
