import { expect } from 'chai';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

const { fetch: answer, filed } = takingServer({ city: askingCity });
const telling = 'ada kecelakaan karena banjir, telpon 0812 3456 7890';

/** By a page that is gone. */
async function leaveDraft(text: string): Promise<void> {
  const page = new FormPage(answer);
  await page.write(text);
  await page.says('Tersimpan');
  page.element.remove();
}

/** Nobody can read the drafts before the function that this gives is called. */
async function holdDrafts(): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kotak-aduan');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('There are no drafts')));
  });
  const drafts = database.transaction(['drafts', 'files', 'keys'], 'readwrite').objectStore('drafts');
  let isHeld = true;
  // A transaction lasts as long as one request follows the other.
  const goOn = (): void => {
    if (isHeld) drafts.count().addEventListener('success', goOn);
    else database.close();
  };
  goOn();
  return () => void (isHeld = false);
}

async function cityBeforeDraft(): Promise<FormPage> {
  const letGo = await holdDrafts();
  let isRead = false;
  const page = new FormPage(async (input, init) => {
    const response = await answer(input, init);
    const text = await response.text();
    // What is done with it follows at once, before anything that has to wait for its turn.
    Object.defineProperty(response, 'text', { value: () => (setTimeout(() => (isRead = true)), Promise.resolve(text)) });
    return response;
  });
  await until(() => isRead, 'the city');
  expect((await page.find<HTMLTextAreaElement>('#text')).value).to.equal('');
  letGo();
  return page;
}

async function draftBeforeCity(): Promise<FormPage> {
  const city = Promise.withResolvers<void>();
  const page = new FormPage(async (input, init) => {
    await city.promise;
    return answer(input, init);
  });
  await until(() => page.root.querySelector('textarea')?.value !== '', 'the draft');
  expect(page.root.querySelector('details.agency')).to.equal(null);
  city.resolve();
  return page;
}

for (const [order, comeBack] of Object.entries({ cityBeforeDraft, draftBeforeCity })) {
  describe(`a text that was there before the page was loaded again, ${order}`, () => {
    beforeEach(async () => {
      filed.length = 0;
      await forgetEverything();
    });
    before(() => import('./filing.ts'));
    after(forgetEverything);

    it('is read like one that is typed: danger, personal numbers, what is needed', async () => {
      await leaveDraft(telling);
      const page = await comeBack();
      await page.find('.dangers a[href="tel:119"]');
      expect((await page.find('.numbers li b')).textContent).to.equal('0812 3456 7890');
      await page.says('Perlu diisi: Foto, Tempat, Kontak.');
    });

    it('is asked the questions of its category', async () => {
      await leaveDraft('ktp hilang');
      const page = await comeBack();
      await page.find('#answer-loket');
    });

    it('goes where the form says that it goes', async () => {
      await leaveDraft('jalan rusak');
      const page = await comeBack();
      await page.says('Ditujukan ke Dinas Pekerjaan Umum dan Penataan Ruang (disarankan)');
      await page.press('Kirim aduan');
      await page.find('.code');
      const { name } = askingCity.units.find(({ unitId }) => unitId === filed[0]?.agencyId) ?? {};
      expect(name).to.equal('Dinas Pekerjaan Umum dan Penataan Ruang');
    });
  });
}
