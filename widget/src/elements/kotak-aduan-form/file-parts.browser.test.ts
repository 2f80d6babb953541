import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FilesPage } from '../../testing/files-page.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { until } from '../../testing/until.ts';

describe('the files of a form', () => {
  let page: FilesPage;

  beforeEach(() => {
    page = new FilesPage();
  });
  afterEach(() => page.remove());

  const focusIs = (id: string): Promise<true> => until(() => page.root.activeElement?.id === id, `focus on ${id}`);

  async function pickPhotos(count: number): Promise<void> {
    await page.pick(await Promise.all(Array.from({ length: count }, (_, index) => testPhoto({ name: `${index}.jpg`, color: `hsl(${index * 36} 60% 50%)` }))));
    await until(() => page.host.files.length === count, `${count} photos`);
    await page.host.updateComplete;
  }

  it('saves everything before the camera or the list of files opens', async () => {
    await page.host.updateComplete;
    for (const name of ['photos', 'photos-camera']) {
      const input = await page.find<HTMLInputElement>(`input[name="${name}"]`);
      // What a click does first, without the list that it opens.
      input.addEventListener('click', (event) => event.preventDefault(), { once: true });
      input.click();
    }
    expect(page.host.saves).to.equal(2);
  });

  it('with the keyboard alone: opens a photo, moves it, gives it a caption, and comes back to where it was', async () => {
    await pickPhotos(3);
    const [, second] = page.host.files;
    (await page.find(`[id="edit-${second?.fileId}"]`)).focus();
    await sendKeys({ press: 'Enter' });
    await focusIs('file-title');
    await sendKeys({ press: 'Tab' });
    await focusIs('open-cover');
    await sendKeys({ press: 'Tab' });
    await focusIs('file-caption');
    await sendKeys({ type: 'lubang di depan gerbang' });
    await sendKeys({ press: 'Tab' });
    await focusIs('file-earlier');
    await sendKeys({ press: 'Enter' });
    // The first can't go further: the focus is on the way back.
    await focusIs('file-later');
    await page.says('Urutan 1 dari 3.');
    expect(page.host.files.map(({ name }) => name)).to.deep.equal(['1.jpg', '0.jpg', '2.jpg']);
    expect(page.host.files[0]?.caption).to.equal('lubang di depan gerbang');
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    await page.press('Selesai');
    await focusIs(`edit-${second?.fileId}`);
    await page.says('lubang di depan gerbang');
  });

  it('a caption that is being typed belongs to what is sent at that moment', async () => {
    await pickPhotos(1);
    await page.press('Atur');
    await page.fill('#file-caption', 'tiang miring');
    await page.host.extras.settle();
    expect(page.host.files[0]?.caption).to.equal('tiang miring');
  });

  it('removes the photo that is looked at', async () => {
    await pickPhotos(2);
    await page.press('Atur');
    await page.find('#file-title');
    await until(() => page.root.querySelector<HTMLButtonElement>('.file-panel .danger')).then((button) => button.click());
    await until(() => page.root.activeElement?.getAttribute('name') === 'photos');
    expect(page.host.files.map(({ name }) => name)).to.deep.equal(['1.jpg']);
    expect(page.root.querySelector('.file-panel')).to.equal(null);
  });
});
