import type { ComplaintDraft } from '@kotak-aduan/api-client/schemas/complaint';
import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { photoWithPlace } from '../../testing/photo-with-place.ts';
import { takingServer } from '../../testing/taking-server.ts';
import { until } from '../../testing/until.ts';

const places: KnownPlace[] = [
  { name: 'Kelurahan Jebres', kind: 'village', unitId: 'jebres' as never, latitude: null, longitude: null },
  { name: 'Pasar Gede', kind: 'landmark', unitId: null, latitude: -7.5689, longitude: 110.8312 },
  { name: 'Pasar Klewer', kind: 'landmark', unitId: null, latitude: -7.5751, longitude: 110.8267 },
];
const city = { ...askingCity, units: askingCity.units.map((unit) => (unit.unitId === 'jebres' ? { ...unit, name: 'Kelurahan Jebres' } : unit)) };
const server = takingServer({ city, answers: { listPlaces: { places } } });

type Geo = (succeed: PositionCallback, fail?: PositionErrorCallback | null) => void;

/** The browser's own question can't be answered here; what it would say can. */
function answerPosition(getCurrentPosition: Geo): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

async function open(): Promise<FormPage> {
  const page = new FormPage(server.fetch);
  await page.write('sampah menumpuk');
  await page.press('Tunjukkan tempatnya');
  await until(() => page.root.activeElement?.id === 'place-search', 'the focus in the search');
  return page;
}

async function choose(page: FormPage, name: string): Promise<void> {
  (await page.find<HTMLInputElement>('#place-search')).focus();
  await page.fill('#place-search', name);
  (await page.find('#place-result-0')).click();
  await page.says('dipilih.');
}

async function send(page: FormPage): Promise<ComplaintDraft['place']> {
  await page.press('Kirim aduan');
  // Not before the page has put it away: the next test begins with nothing.
  await page.find('.code');
  return (await until(() => server.filed[0], 'a filed complaint')).place;
}

// The page's own modules fill the usual 250.
performance.setResourceTimingBufferSize(5_000);

const tilesAsked = (): number => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/peta-uji/')).length;

describe('pointing at a place', () => {
  beforeEach(async () => {
    server.filed.length = 0;
    await forgetEverything();
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));
  // The first of them would wait for all the modules of the form.
  before(() => import('./filing.ts'));
  after(forgetEverything);

  it('can be described in words, with nothing opened', async () => {
    const page = new FormPage(server.fetch);
    await page.write('sampah menumpuk');
    await page.fill('#place', 'dekat gapura');
    expect(await send(page)).to.deep.equal({ description: 'dekat gapura', latitude: null, longitude: null, unitId: null });
  });

  it('finds a name with a typing error by the keyboard alone, and Enter does not send', async () => {
    const page = await open();
    await sendKeys({ type: 'jebers' });
    const field = await page.find('#place-search');
    await until(() => field.getAttribute('aria-expanded') === 'true');
    await page.says('1 tempat cocok.');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => field.getAttribute('aria-activedescendant') === 'place-result-0');
    expect(page.root.querySelector('#place-result-0')?.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await page.says('Kelurahan Jebres dipilih.');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(server.filed).to.deep.equal([]);
    expect(await send(page)).to.deep.equal({ description: 'Kelurahan Jebres', latitude: null, longitude: null, unitId: 'jebres' });
  });

  it('walks through the list with the arrows, around its ends, and leaves it with Escape', async () => {
    const page = await open();
    await sendKeys({ type: 'pasar' });
    const field = await page.find('#place-search');
    const active = (): string | null => field.getAttribute('aria-activedescendant');
    await until(() => field.getAttribute('aria-expanded') === 'true');
    await sendKeys({ press: 'ArrowUp' });
    await until(() => active() === 'place-result-1');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => active() === 'place-result-0');
    await sendKeys({ press: 'Escape' });
    await until(() => field.getAttribute('aria-expanded') === 'false');
    expect((await page.find<HTMLInputElement>('#place-search')).value).to.equal('pasar');
  });

  it('takes the point of a landmark that is tapped, beside what was written, and lets it be taken back', async () => {
    const page = await open();
    await page.fill('#place', 'gang buntu');
    await choose(page, 'pasar klewer');
    await page.says('Titiknya: Pasar Klewer.');
    await page.press('Hapus titik');
    await until(() => page.root.querySelector('.marked p') === null);
    expect((await page.find<HTMLInputElement>('#place')).value).to.equal('gang buntu');
    await choose(page, 'pasar gede');
    expect(await send(page)).to.deep.equal({ description: 'gang buntu, Pasar Gede', latitude: -7.5689, longitude: 110.8312, unitId: null });
  });

  it('the list of what fits has a name of its own', async () => {
    const page = await open();
    const field = await page.find('#place-search');
    expect(page.root.querySelector(`label[for="${field.id}"]`)?.textContent).to.equal('Cari kelurahan, jalan, atau tempat');
    expect((await page.find('#place-results')).getAttribute('aria-label')).to.equal('Tempat yang cocok');
  });

  it('a village from the list, then the position, then the map: what was pointed with last is all that is told and sent', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    answerPosition((succeed) => succeed({ coords: { latitude: -7.5689, longitude: 110.8352, accuracy: 23 } } as GeolocationPosition));
    const page = await open();
    await page.fill('#place', 'gang buntu');
    await choose(page, 'jebres');
    await page.says('Tempatnya: Kelurahan Jebres.');

    await page.press('Pakai posisi saya');
    await page.says('Titiknya kira-kira 450 meter di sebelah timur Pasar Gede.');
    expect((await page.find<HTMLInputElement>('#place')).value).to.equal('gang buntu');
    expect(page.root.textContent).not.to.contain('Kelurahan Jebres');
    await page.says('Yang Anda tulis tetap ikut terkirim: “gang buntu”.');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);

    await page.press('Tampilkan peta');
    const map = await page.find('#map');
    await until(() => page.root.activeElement === map, 'the focus on the map');
    await sendKeys({ press: 'ArrowRight' });
    await page.press('Pakai titik ini');
    await page.says('Titik ini dipakai.');
    expect(page.root.textContent).not.to.contain('Posisi Anda ditandai');
    const place = await send(page);
    expect([place?.description, place?.unitId]).to.deep.equal(['gang buntu', null]);
    expect(place?.longitude).to.be.above(110.8352);
  });

  it('a name from the list takes the place of the point and of the name before it', async () => {
    answerPosition((succeed) => succeed({ coords: { latitude: -7.5, longitude: 110.9, accuracy: 23 } } as GeolocationPosition));
    const page = await open();
    await page.press('Pakai posisi saya');
    await page.says('Posisi Anda ditandai');
    await choose(page, 'pasar klewer');
    await choose(page, 'jebres');
    expect(page.root.textContent).not.to.contain('Posisi Anda ditandai');
    expect(await send(page)).to.deep.equal({ description: 'Kelurahan Jebres', latitude: null, longitude: null, unitId: 'jebres' });
  });

  it('words that name another place take the choice back, and words that add to it do not', async () => {
    const page = await open();
    await choose(page, 'jebres');
    const write = async (words: string): Promise<void> => void (await page.fill('#place', words)).dispatchEvent(new Event('change', { bubbles: true }));
    await write('RT 02 Kel. Jebres');
    await page.says('Tempatnya: Kelurahan Jebres.');
    await write('RT 02 Mojosongo');
    await until(() => page.root.querySelector('.marked p') === null);
    expect(await send(page)).to.deep.equal({ description: 'RT 02 Mojosongo', latitude: null, longitude: null, unitId: null });
  });

  it('the place of a photo does not mix with a village that was chosen', async () => {
    const page = await open();
    await choose(page, 'jebres');
    await page.pick([await photoWithPlace()]);
    await page.press('Sertakan');
    await page.says('Tersimpan di');
    expect(await send(page)).to.deep.equal({ description: 'Kelurahan Jebres', latitude: null, longitude: null, unitId: 'jebres' });
  });

  it('a point that is kept is told in words when the page comes back', async () => {
    const page = await open();
    await choose(page, 'pasar gede');
    await page.says('Titiknya: Pasar Gede.');
    await page.says('Tersimpan di');
    page.element.remove();
    const later = new FormPage(server.fetch);
    await later.says('Titiknya: Pasar Gede.');
    await later.press('Hapus titik');
    await until(() => later.root.querySelector('.marked p') === null);
  });

  it('a point that no place of the list is near is told by its coordinates', async () => {
    answerPosition((succeed) => succeed({ coords: { latitude: -6.2, longitude: 106.8, accuracy: 23 } } as GeolocationPosition));
    const page = await open();
    await page.press('Pakai posisi saya');
    await page.says('Titiknya di lintang −6,20000, bujur 106,80000.');
  });

  it('says that nothing fits, and that the list did not come', async () => {
    const page = await open();
    await page.fill('#place-search', 'antah berantah');
    await page.says('Belum ada yang cocok. Coba nama lain');
    page.element.remove();
    await forgetEverything();
    const other = new FormPage(takingServer({ city: askingCity }).fetch);
    await other.write('sampah menumpuk');
    await other.press('Tunjukkan tempatnya');
    await other.says('Daftar tempat belum termuat. Tulis patokannya saja, atau coba lagi.');
    expect(await accessibilityProblems(other.element)).to.deep.equal([]);
  });

  it('explains before the browser asks for the position, and says how right it is', async () => {
    let asked = 0;
    answerPosition((succeed) => {
      asked += 1;
      // What a browser hands over, cut down to what is read.
      succeed({ coords: { latitude: -7.55, longitude: 110.83, accuracy: 23 } } as GeolocationPosition);
    });
    const page = await open();
    await page.says('Peramban akan bertanya dulu.');
    expect(asked).to.equal(0);
    await page.press('Pakai posisi saya');
    await page.says('Posisi Anda ditandai, kira-kira tepat sampai 30 meter.');
    expect(await send(page)).to.deep.equal({ description: null, latitude: -7.55, longitude: 110.83, unitId: null });
  });

  it('a refused position is said in words, and the other ways stay', async () => {
    // As above.
    answerPosition((_succeed, fail) => fail?.({ code: 1 } as GeolocationPositionError));
    const page = await open();
    await page.press('Pakai posisi saya');
    await page.says('Peramban tidak mengizinkan posisi. Tidak apa-apa');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.find('#place-search');
  });

  it('asks for pictures of the map only after the tap that says from where, and moves by the keyboard', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const before = tilesAsked();
    const page = await open();
    await page.says('Gambar peta diambil dari Peta Uji.');
    expect(tilesAsked()).to.equal(before);
    await page.press('Tampilkan peta');
    const map = await page.find('#map');
    await until(() => tilesAsked() > before, 'the pictures');
    await until(() => page.root.activeElement === map, 'the focus on the map');
    // None of them comes, and nobody is asked to point at what can't be seen.
    await page.says('Gambar peta belum ada yang termuat, jadi belum bisa menunjuk di sini. Cari namanya di atas, atau pakai posisi Anda.');
    expect(page.root.textContent).not.to.contain('Pakai titik ini');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await sendKeys({ press: 'ArrowRight' });
    await page.says('Gambar peta belum termuat. Tanda silang ada di lintang −7,50000, bujur 110,8');
    await page.press('Pakai titik ini');
    await page.says('Titik ini dipakai.');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    map.focus();
    for (const press of ['ArrowRight', 'ArrowUp']) await sendKeys({ press });
    await until(() => !page.root.textContent?.includes('Titik ini dipakai.'), 'the map to have moved');
    await page.press('Pakai titik ini');
    const place = await send(page);
    expect(place?.longitude).to.be.above(110.8);
    expect(place?.latitude).to.be.above(-7.5);
    expect(String(place?.latitude).split('.')[1]?.length).to.be.at.most(5);
  });

  it('where only some pictures of the map come, the point can be used, and that some are missing is said', async () => {
    if (city.map == null) throw new Error('No map');
    // Of the three hosts in turn, one gives a picture: “marker-icon.png”.
    const tileUrl = `${location.origin}/node_modules/leaflet/dist/images/m{s}rker-icon.png?{z}/{x}/{y}`;
    const some = takingServer({ city: { ...city, map: { ...city.map, tileUrl } }, answers: { listPlaces: { places } } });
    const page = new FormPage(some.fetch);
    await page.write('sampah menumpuk');
    await page.press('Tunjukkan tempatnya');
    await page.press('Tampilkan peta');
    await page.press('Pakai titik ini');
    await page.says('Titik ini dipakai.');
    (await page.find('#map')).focus();
    await sendKeys({ press: 'ArrowRight' });
    await page.says('Gambar peta tidak semuanya termuat. Titiknya tetap bisa dipakai.');
    expect(page.root.textContent).not.to.contain('belum termuat');
  });
});
