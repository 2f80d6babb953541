import { sha256Hex } from '@kotak-aduan/api-client';
import { openDrafts, type Draft } from '@kotak-aduan/api-client/drafts';
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { expect } from 'chai';
import type { FormFields } from '../../form-fields.ts';
import { FilesPage } from '../../testing/files-page.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { photoWithPlace } from '../../testing/photo-with-place.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { until } from '../../testing/until.ts';

const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));

/** Whether a Blob or a File hides anywhere in what is stored. */
function holdsBlob(value: unknown, seen = new Set<unknown>()): boolean {
  if (value instanceof Blob) return true;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((one) => holdsBlob(one, seen));
}

async function keptDraft(): Promise<Draft<FormFields> | null> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  const [summary] = await store.list();
  const draft = summary === undefined ? null : await store.load<FormFields>(summary.draftId);
  store.close();
  return draft;
}

describe('files that are kept', function () {
  // Five photos of twelve megapixels are drawn, coded and read.
  this.timeout(90_000);

  beforeEach(forgetEverything);
  afterEach(forgetEverything);

  it('DRF-3: five photos of 12 megapixels lie in the store as bytes, with their hashes, and never as a Blob or File', async () => {
    const stored: boolean[] = [];
    const spies = (['put', 'add'] as const).map((name) =>
      replaceMethod(
        IDBObjectStore.prototype,
        name,
        (original) =>
          function (this: IDBObjectStore, ...values) {
            stored.push(holdsBlob(values[0]));
            return original.apply(this, values);
          },
      ),
    );
    try {
      expect(holdsBlob({ files: [new File([], 'x')] }), 'the spy itself finds one').to.equal(true);
      const page = new FormPage(offline);
      await page.write('jalan berlubang');
      const originals: string[] = [];
      for (let index = 0; index < 5; index += 1) {
        const photo = await testPhoto({ name: `${index}.jpg`, color: `hsl(${index * 70} 60% 50%)`, width: 4_000, height: 3_000 });
        originals.push(await sha256Hex(await photo.arrayBuffer()));
        await page.pick([photo]);
        await untilKept(index + 1);
      }
      const draft = await keptDraft();
      expect(draft?.files.map(({ originalSha256 }) => originalSha256)).to.deep.equal(originals);
      for (const { bytes, sha256 } of draft?.files ?? []) {
        expect(bytes).to.be.instanceOf(ArrayBuffer);
        expect(sha256).to.equal(await sha256Hex(bytes));
      }
      expect(stored.length).to.be.greaterThan(5);
      expect(stored).not.to.include(true);
    } finally {
      for (const restore of spies) restore();
    }
  });

  it('DRF-3: a file that is changed or deleted on the disk after it was picked is sent as it was, 20 times', async () => {
    const folder = await navigator.storage.getDirectory();
    const page = new FilesPage();
    for (let round = 0; round < 20; round += 1) {
      page.host.files = [];
      const names = [`${round}-a.jpg`, `${round}-b.jpg`];
      const expected: string[] = [];
      const picked: File[] = [];
      for (const [index, name] of names.entries()) {
        const photo = await (await testPhoto({ width: 200, height: 100, color: `hsl(${round * 18} ${40 + index * 40}% 50%)` })).arrayBuffer();
        expected.push(await sha256Hex(photo));
        const handle = await folder.getFileHandle(name, { create: true });
        await overwrite(handle, photo);
        picked.push(await handle.getFile());
      }
      let reads = 0;
      const restore = replaceMethod(
        Blob.prototype,
        'arrayBuffer',
        (original) =>
          function (this: Blob) {
            return original.call(this).finally(() => (reads += 1));
          },
      );
      await page.pick(picked);
      // Read at once: both before the first was drawn.
      await until(() => reads >= 2, 'both read');
      restore();
      for (const name of names) {
        if (round % 2 === 0) await folder.removeEntry(name);
        else await overwrite(await folder.getFileHandle(name), new TextEncoder().encode('sesuatu yang lain sama sekali').buffer);
      }
      let isGone = false;
      await picked[1]?.arrayBuffer().catch(() => (isGone = true));
      expect(isGone, 'the browser can’t read it any more').to.equal(true);
      await until(() => page.host.photos.state.kind === 'idle', 'prepared');
      expect(page.host.photos.problems).to.deep.equal([]);
      expect(page.host.files.map(({ originalSha256 }) => originalSha256)).to.deep.equal(expected);
    }
    page.remove();
  });

  it('the place of a photo, once it is given, is that of the complaint as well, and words that were written stay', async () => {
    const page = new FormPage(offline);
    await page.write('lubang besar');
    await page.fill('#place', 'depan balai kota');
    await page.pick([await photoWithPlace()]);
    await page.says('Foto 1 menyimpan tempat pengambilan. Sertakan?');
    await page.press('Sertakan');
    await page.says('Titiknya di lintang −7,57533, bujur 110,82430.');
    await untilSaved(page);
    expect((await keptDraft())?.fields.place).to.deep.equal({ description: 'depan balai kota', latitude: -7.57533, longitude: 110.8243, unitId: null });
  });

  it('ten photos with their captions and their order survive a reload', async () => {
    const page = new FormPage(offline);
    await page.write('sampah menumpuk');
    await page.pick(
      await Promise.all(
        Array.from({ length: 10 }, (_, index) => testPhoto({ name: `${index}.jpg`, width: 300, height: 200, color: `hsl(${index * 36} 60% 50%)` })),
      ),
    );
    await untilKept(10);
    for (let index = 0; index < 10; index += 1) {
      (await page.find(`.thumbnails li:nth-child(${index + 1}) button[id^="edit-"]`)).click();
      await page.says(`Urutan ${index + 1} dari 10.`);
      await page.fill('#file-caption', `keterangan ${index}`);
      await page.press('Selesai');
      await page.says(`keterangan ${index}`);
    }
    (await page.find('.thumbnails li:nth-child(10) button[id^="edit-"]')).click();
    await page.says('Urutan 10 dari 10.');
    await page.press('Geser lebih awal');
    await page.says('Urutan 9 dari 10.');
    await untilSaved(page);
    page.element.remove();
    const again = new FormPage(offline);
    await again.find('.thumbnails li:nth-child(10)');
    const captions = [...again.root.querySelectorAll('.thumbnails li .hint')].map(({ textContent }) => textContent);
    expect(captions).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 9, 8].map((index) => `keterangan ${index}`));
    // Drawn again from the bytes that were kept.
    await until(() => again.root.querySelectorAll<HTMLCanvasElement>('.thumbnails canvas[data-drawn]').length === 10, 'pictures');
  });
});

/** Until so many files are in the store, whatever the form says of it. */
async function untilKept(count: number): Promise<void> {
  const end = performance.now() + 60_000;
  while ((await keptDraft())?.files.length !== count) {
    if (performance.now() > end) throw new Error(`${count} files were never kept`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Until the form itself says that everything is there. */
const untilSaved = (page: FormPage): Promise<true> => page.says('Tersimpan di');

async function overwrite(handle: FileSystemFileHandle, bytes: ArrayBuffer): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}
