import { sha256Hex } from '@kotak-aduan/api-client';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { coverPhoto } from '../../photos/cover-photo.ts';
import { openDrafts } from '@kotak-aduan/api-client/drafts';
import { exampleUpload } from '@kotak-aduan/api-client/testing/examples';
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { uploadIdSchema } from '@kotak-aduan/api-client/schemas/ids';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { FilesPage } from '../../testing/files-page.ts';
import { photoWithPlace } from '../../testing/photo-with-place.ts';
import { until } from '../../testing/until.ts';

/** A cover is drawn at random (docs/decisions/011-a-cover-that-knows-nothing.md) and now and then looks a little like what is under it; what is not covered agrees above 0.9. */
const byChance = 0.6;

/** A plate of black bars on white, on a street of grey; another seed is another plate. */
async function streetWithPlate(seed: number): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas here');
  context.fillStyle = '#808890';
  context.fillRect(0, 0, 640, 480);
  context.fillStyle = '#fff';
  context.fillRect(256, 240, 128, 48);
  context.fillStyle = '#000';
  for (let bar = 0; bar < 12; bar += 1) if ((seed >> bar) & 1) context.fillRect(260 + bar * 10, 244, 8, 40);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('No picture here');
  return new File([blob], 'jalan.png', { type: 'image/png' });
}

/** Boxes on this device that cover nothing yet. */
async function keptCovers(): Promise<unknown[]> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  const drafts = await Promise.all((await store.list()).map(({ draftId }) => store.load(draftId)));
  store.close();
  return drafts.flatMap((draft) => draft?.files.flatMap(({ cover = [] }) => cover) ?? []);
}

/** The plate and a little around it. */
const plate = { left: 0.38, top: 0.48, width: 0.24, height: 0.14 };

async function pixelsOf(bytes: ArrayBuffer): Promise<Uint8ClampedArray> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas here');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(256, 240, 128, 48).data;
}

/** How far two pictures of the plate agree: 1 where they are the same, about 0 where they have nothing to do with each other. */
function agreement(left: Uint8ClampedArray, right: Uint8ClampedArray): number {
  const mean = (data: Uint8ClampedArray): number => data.reduce((sum, value, index) => (index % 4 === 0 ? sum + value : sum), 0) / (data.length / 4);
  const [leftMean, rightMean] = [mean(left), mean(right)];
  let [product, leftSquares, rightSquares] = [0, 0, 0];
  for (let index = 0; index < left.length; index += 4) {
    const [a, b] = [(left[index] ?? 0) - leftMean, (right[index] ?? 0) - rightMean];
    product += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  return product / Math.sqrt(leftSquares * rightSquares || 1);
}

describe('covering', () => {
  let page: FilesPage;

  beforeEach(() => {
    page = new FilesPage();
  });
  afterEach(() => page.remove());

  async function pickOne(file: File): Promise<void> {
    await page.pick([file]);
    await until(() => page.host.files.length === 1);
  }

  async function openEditor(): Promise<HTMLElement> {
    await page.press('Atur');
    (await page.find('#open-cover')).click();
    const canvas = await page.find<HTMLCanvasElement>('.stage canvas[data-drawn]');
    await until(() => canvas.width > 300 || canvas.width === 640, 'a drawn picture');
    return page.find('.stage');
  }

  function point(stage: HTMLElement, type: string, x: number, y: number, target: Element = stage): void {
    const { left, top, width, height } = stage.getBoundingClientRect();
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, clientX: left + x * width, clientY: top + y * height }));
  }

  it('what was covered can’t be found in what is sent: two plates give the same bytes, and neither agrees with its plate', async () => {
    let chance = 1;
    const covered = [];
    for (const seed of [0b101100111010, 0b010011000101]) {
      page.remove();
      page = new FilesPage();
      await pickOne(await streetWithPlate(seed));
      const [file] = page.host.files;
      if (file === undefined) throw new Error('No file');
      chance = 1;
      const result = await coverPhoto(file, [plate], () => (chance = (chance * 48_271) % 2_147_483_647) / 2_147_483_647);
      const before = await pixelsOf(file.bytes);
      // The measure itself finds a plate that was only stored once more.
      expect(agreement(before, await pixelsOf((await coverPhoto(file, [])).bytes))).to.be.greaterThan(0.9);
      expect(Math.abs(agreement(before, await pixelsOf(result.bytes)))).to.be.lessThan(byChance);
      covered.push(result);
    }
    // Nothing that depends on the plate is left, so nobody can try out all plates.
    expect(covered[0]?.sha256).to.equal(covered[1]?.sha256);
  });

  it('by pointer: draws a box, takes it back, draws it again, and the saved photo is another file with the same origin', async () => {
    await pickOne(await streetWithPlate(0b101100111010));
    const [before] = page.host.files;
    const stage = await openEditor();
    point(stage, 'pointerdown', plate.left, plate.top);
    point(stage, 'pointermove', plate.left + plate.width, plate.top + plate.height);
    point(stage, 'pointerup', plate.left + plate.width, plate.top + plate.height);
    await page.says('1 bagian ditutupi.');
    // Before it is done: afterwards there is no way back.
    await page.says('kotaknya tidak bisa dilepas. Keliru? Hapus fotonya, lalu pilih lagi.');
    await page.press('Urungkan');
    await page.says('Belum ada yang ditutupi.');
    point(stage, 'pointerdown', plate.left, plate.top);
    point(stage, 'pointermove', plate.left + plate.width, plate.top + plate.height);
    point(stage, 'pointerup', plate.left + plate.width, plate.top + plate.height);
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    await page.press('Simpan foto yang tertutup');
    await until(() => page.root.activeElement?.id === 'open-cover');
    const [after] = page.host.files;
    if (before === undefined || after === undefined) throw new Error('No file');
    expect(after.sha256).to.equal(await sha256Hex(after.bytes));
    expect(after.sha256).not.to.equal(before.sha256);
    expect(after.originalSha256).to.equal(before.originalSha256);
    expect([after.fileId === before.fileId, after.uploadKey === before.uploadKey, after.uploadId]).to.deep.equal([false, false, null]);
    expect(Math.abs(agreement(await pixelsOf(before.bytes), await pixelsOf(after.bytes)))).to.be.lessThan(byChance);
  });

  it('by keyboard: a box is added, moved, resized, placed, and removed', async () => {
    await pickOne(await streetWithPlate(0b101100111010));
    await openEditor();
    (await page.find('#cover-add')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.root.activeElement?.matches('[data-box="0"]'));
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await page.host.updateComplete;
    const box = await page.find('[data-box="0"]');
    expect(box.getAttribute('aria-label')).to.equal('Kotak 1: 38 persen dari kiri, 42 persen dari atas, lebar 22 persen, tinggi 20 persen');
    expect([box.style.left, box.style.width].map((length) => Math.round(Number.parseFloat(length)))).to.deep.equal([38, 22]);
    await sendKeys({ press: 'Enter' });
    await until(() => page.root.activeElement?.id === 'cover-add');
    await page.says('Kotak 1 dipasang.');
    box.focus();
    await sendKeys({ press: 'Delete' });
    await page.says('Kotak 1 dihapus.');
    expect(page.root.querySelector('[data-box]')).to.equal(null);
  });

  it('a place that the photo says is offered, not taken, and becomes part of it only on a tap', async () => {
    await pickOne(await photoWithPlace());
    await page.says('Foto 1 menyimpan tempat pengambilan. Sertakan?');
    expect(page.host.files[0]?.place).to.equal(null);
    expect(page.host.places).to.deep.equal([]);
    expect(page.host.files[0]?.takenAt).to.equal('2026-11-21T01:15:00.000Z');
    expect(new TextDecoder('latin1').decode(page.host.files[0]?.bytes)).not.to.contain('Exif');
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    await page.press('Sertakan');
    const place = { description: null, latitude: -7.57533, longitude: 110.8243, unitId: null };
    await until(() => page.host.files[0]?.place !== null);
    expect(page.host.files[0]?.place).to.deep.equal(place);
    expect(page.host.places).to.deep.equal([place]);
    await page.press('Atur');
    await page.press('Jangan sertakan tempatnya');
    await until(() => page.host.files[0]?.place === null);
    expect(page.root.textContent).not.to.contain('menyimpan tempat pengambilan');
  });

  it('a place that was declined stays on the device', async () => {
    await pickOne(await photoWithPlace());
    await page.press('Tidak usah');
    await until(() => !page.root.textContent?.includes('menyimpan tempat pengambilan'));
    expect(page.host.files[0]?.place).to.equal(null);
  });
});

describe('covered but not yet saved', () => {
  const sent: Uint8Array<ArrayBuffer>[] = [];
  const server = takingServer({
    answers: {
      createUpload: ({ query, body }) => {
        sent.push(new Uint8Array(body));
        return { ...exampleUpload(uploadIdSchema.parse(crypto.randomUUID()), query.sha256), sizeBytes: body.length };
      },
    },
  });

  beforeEach(async () => {
    sent.length = 0;
    server.filed.length = 0;
    await forgetEverything();
  });
  afterEach(forgetEverything);

  /** One box in the middle, where the plate is, and nothing saved. */
  async function drawBox(): Promise<FormPage> {
    const page = new FormPage(server.fetch);
    await page.write('mobil parkir di trotoar');
    await page.pick([await streetWithPlate(0b101100111010)]);
    await page.press('Atur');
    (await page.find('#open-cover')).click();
    await page.find('.stage canvas[data-drawn]');
    await page.press('Tambah kotak');
    await page.says('1 bagian ditutupi.');
    return page;
  }

  it('is sent covered', async () => {
    const page = await drawBox();
    await page.press('Kirim aduan');
    await page.find('.code');
    expect(server.filed.length).to.equal(1);
    const [bytes] = sent;
    if (bytes === undefined) throw new Error('No photo was sent');
    const plain = await pixelsOf(await (await streetWithPlate(0b101100111010)).arrayBuffer());
    expect(Math.abs(agreement(plain, await pixelsOf(bytes.buffer)))).to.be.lessThan(byChance);
  });

  it('is covered when the page comes back, though nobody has saved it', async () => {
    const page = await drawBox();
    const idOf = ({ root }: FormPage): string | undefined => root.querySelector('[id^="edit-"]')?.id;
    const drawn = idOf(page);
    let kept = await keptCovers();
    while (kept.length === 0) kept = await keptCovers();
    expect(kept).to.deep.equal([{ left: 0.4, top: 0.4, width: 0.2, height: 0.2 }]);
    page.element.remove();
    const again = new FormPage(server.fetch);
    await until(() => (idOf(again) !== undefined && idOf(again) !== drawn) || null, 'the covered photo in its place');
    await again.press('Kirim aduan');
    await again.find('.code');
    const [bytes] = sent;
    if (bytes === undefined) throw new Error('No photo was sent');
    const plain = await pixelsOf(await (await streetWithPlate(0b101100111010)).arrayBuffer());
    expect(Math.abs(agreement(plain, await pixelsOf(bytes.buffer)))).to.be.lessThan(byChance);
  });

  it('the row of a covered photo says how many parts are covered, also when the page comes back', async () => {
    const page = await drawBox();
    expect(page.root.querySelector('.thumbnails')?.textContent).not.to.contain('ditutup');
    await page.press('Tambah kotak');
    await page.press('Simpan foto yang tertutup');
    await page.says('2 bagian ditutup ');
    while ((await keptCovers()).length > 0) await page.element.updateComplete;
    page.element.remove();
    const again = new FormPage(server.fetch);
    const row = await again.find('.thumbnails');
    await until(() => row.textContent?.includes('2 bagian ditutup') || null, 'the row of the photo');
  });

  it('is covered before another draft is begun', async () => {
    const page = await drawBox();
    await page.open('drafting');
    await page.press('Tulis aduan lain');
    await until(() => page.root.querySelector('.stage') === null || null, 'the other draft');
    expect(await keptCovers()).to.deep.equal([]);
  });

  it('where it can’t be covered, nothing is sent, and the person hears why and what to do', async () => {
    const page = await drawBox();
    const repair = replaceMethod(HTMLCanvasElement.prototype, 'toBlob', () => (taken) => taken(null));
    try {
      await page.press('Kirim aduan');
      await page.says('Aduan belum dikirim, karena kotak yang Anda gambar belum menutupi foto ini.');
      await until(() => page.root.activeElement?.id === 'cover-failed', 'the focus on what is told');
      expect(await accessibilityProblems(page.element)).to.deep.equal([]);
      expect([sent.length, server.filed.length]).to.deep.equal([0, 0]);
    } finally {
      repair();
    }
    await page.press('Kirim aduan');
    await page.find('.code');
    expect(server.filed.length).to.equal(1);
  });

  it('is covered before another panel takes its place', async () => {
    const page = await drawBox();
    const [before] = [...page.root.querySelectorAll('[id^="edit-"]')].map(({ id }) => id);
    await page.press('Rekam suara');
    await until(() => page.root.querySelector('.stage') === null && page.root.querySelector('[id^="edit-"]')?.id !== before, 'another file in its place');
  });
});
