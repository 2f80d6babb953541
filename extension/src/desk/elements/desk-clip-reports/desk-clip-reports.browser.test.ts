import { clipReportSchema, keptClipReportSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import { sampleSkeleton } from '../../../testing/sample-clip.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';
import { sampleOperator } from '../../testing/sample-case.ts';

const report = keptClipReportSchema.parse({
  ...sampleSkeleton,
  clipReportId: '66666666-6666-4666-8666-666666666666',
  receivedAt: '2026-11-22T01:00:00.000Z',
  platform: 'instagram',
  kind: 'comment',
  reason: null,
  wrong: ['authorName', 'target'],
  gaps: [],
  capturedOn: '2026-11-22',
  extensionVersion: '0.1.0',
});
const admin = { ...sampleOperator, role: 'admin' as const };

const open = (element: HTMLElement): void => find(element, 'details').setAttribute('open', '');

it('asks the server for nothing until it is opened, and is for coordinators and admins', async () => {
  const calls: string[] = [];
  const host = fakeDesk({
    client: {
      listClipReports: async () => {
        calls.push('listed');
        return { reports: [] };
      },
    },
  });
  const ofOperator = await mount('desk-clip-reports', { context: sampleContext({ host, operator: { ...sampleOperator, role: 'operator' } }) });
  expect(findAll(ofOperator, 'details').length).to.equal(0);
  const element = await mount('desk-clip-reports', { context: sampleContext({ host, operator: admin }) });
  expect(calls).to.deep.equal([]);
  open(element);
  await until(() => expect(wordsOf(element)).to.include(id.clipReports.none));
  expect(calls).to.deep.equal(['listed']);
});

it('lists what was wrong, and gives the file that a fixture is made from', async () => {
  const host = fakeDesk({ client: { listClipReports: async () => ({ reports: [report] }) } });
  const element = await mount('desk-clip-reports', { context: sampleContext({ host, operator: admin }) });
  open(element);
  await until(() => findButton(element, id.clipReports.download));
  for (const words of ['Instagram', id.clipReports.parts.authorName, id.clipReports.parts.target]) expect(wordsOf(element)).to.include(words);
  await expectAccessible(element);

  const saved: { name: string; href: string }[] = [];
  const blobs: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return createObjectURL(blob);
  };
  const note = (event: Event): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    saved.push({ name: event.target.download, href: event.target.href });
  };
  // The link is never in the page: its own click is what there is to hear.
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', note, { once: true });
    this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  };
  findButton(element, id.clipReports.download).click();
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = createObjectURL;
  expect(saved.map(({ name }) => name)).to.deep.equal(['klip-salah-instagram-2026-11-22-66666666.json']);
  const { receivedAt: _at, clipReportId: _id, ...sent } = report;
  expect(clipReportSchema.parse(JSON.parse((await blobs[0]?.text()) ?? ''))).to.deep.equal(sent);
});

it('says what to do where the list can’t be had', async () => {
  const host = fakeDesk({
    client: {
      listClipReports: async () => {
        throw new CodedError('network');
      },
    },
  });
  const element = await mount('desk-clip-reports', { context: sampleContext({ host, operator: admin }) });
  open(element);
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
});
