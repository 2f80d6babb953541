import { keptPlace } from '../../kept-place.ts';

export interface Contestant {
  readonly name: string;
  /** Whose page it is: the city's own origin, or an agency's, which is another. */
  readonly host: '127.0.0.1' | 'dpupr.localhost';
  /** The file of `pages/` that is bundled for it; ours is loaded from the server as an agency would. */
  readonly script: string | null;
  /** What the page's own style sheet says of it, as its documentation advises. */
  readonly style?: string;
  /** What stands between the page's own words when the page is opened. */
  readonly markup: (api: string) => string;
  /** What must all be seen, of a size and enabled, before the form counts as usable; ` >>> ` steps into a shadow root. */
  readonly ready: readonly string[];
  /** The same inside a frame; then `ready` is empty. */
  readonly readyInFrame?: readonly string[];
}

const fields = `<p><label>Nama<br><input name="name" autocomplete="name"></label></p>
<p><label>Kontak<br><input name="contact" type="email"></label></p>
<p><label>Instansi<br><select name="agency"><option>Petugas yang menentukan</option><option>Dinas PUPR</option><option>Dinas Lingkungan Hidup</option></select></label></p>`;
const text = '<p><label>Ceritakan keluhan Anda<br><textarea name="text" rows="6" maxlength="5000" required></textarea></label></p>';
const photos = '<p><label>Foto<br><input name="photos" type="file" accept="image/*" multiple></label></p>';
const reserved = await keptPlace();
const form = (more: string): string => `<form action="/aduan" method="post">${text}${fields}${more}<button>Kirim</button></form>`;

/** The least there is, the least of our kind, two that a web team would embed instead (DESIGN's peers), and ours twice. */
export const contestants: readonly Contestant[] = [
  { name: 'plain form', host: '127.0.0.1', script: null, markup: () => form(photos), ready: ['textarea'] },
  {
    name: 'floor-lit-lazy',
    host: '127.0.0.1',
    script: 'floor-lit-lazy',
    markup: () => '<floor-form></floor-form>',
    ready: ['floor-form >>> textarea', 'floor-form >>> input[type=file]'],
  },
  {
    name: 'ALTCHA, plain form',
    host: '127.0.0.1',
    script: 'altcha',
    markup: () => form(`${photos}<altcha-widget challenge="/none"></altcha-widget>`),
    ready: ['textarea', 'altcha-widget input[type=checkbox]'],
  },
  {
    name: 'FilePond, plain form',
    host: '127.0.0.1',
    script: 'filepond',
    markup: () => form(photos),
    ready: ['textarea', '.filepond--drop-label'],
  },
  {
    name: 'Kotak Aduan, inline',
    host: '127.0.0.1',
    script: null,
    style: reserved,
    markup: () => '<script type="module" src="/kotak-aduan-inline.js"></script><kotak-aduan agency="dpupr"></kotak-aduan>',
    ready: ['kotak-aduan >>> textarea'],
  },
  {
    name: 'Kotak Aduan, frame',
    host: 'dpupr.localhost',
    script: null,
    style: reserved,
    markup: (api) => `<script type="module" src="${api}/kotak-aduan.js"></script><kotak-aduan agency="dpupr"></kotak-aduan>`,
    ready: [],
    readyInFrame: ['kotak-aduan >>> textarea'],
  },
];
