/** The sample agency websites that go along, by their folder in `demo/`. */
export const demoSites = [
  { name: 'dpupr', title: 'DPUPR', kind: 'Situs lama: tata letak dari tabel, gaya yang mengenai semua unsur.' },
  { name: 'dispendukcapil', title: 'Dispendukcapil', kind: 'Situs modern: mode gelap, kotak aduan memakai warna situsnya.' },
  { name: 'dlh', title: 'DLH', kind: 'Situs sederhana.' },
] as const;

const notice = 'Ini peraga. Tidak ada yang dikirim: yang Anda tulis tinggal di peramban ini saja, dan tidak ada petugas yang membacanya.';
const withoutWorker =
  'Peramban ini tidak mengizinkan peraga berjalan (perlu https atau localhost, dan bukan jendela pribadi). Kotak aduannya tidak tampil di sini.';

function band(home: string): string {
  return `<p class="peraga-pita">${notice} <a href="${home}">Ke halaman peraga</a></p><p class="peraga-pita" data-without-worker hidden>${withoutWorker}</p>`;
}

/** What the sample pages call the city's server, with one of its scripts. */
const cityScript = /[ \t]*<script type="module" src="http:\/\/127\.0\.0\.1:8080\/([a-z-]+\.js)"><\/script>\n?/g;

/** An agency's page as it stands in `demo/`, with the demo in place of the city's server: its scripts come once that answers. */
export function demoSitePage(source: string): string {
  const scripts = [...source.matchAll(cityScript)].map(([, name = '']) => name);
  const moved = source
    .replaceAll(cityScript, '')
    .replace('</head>', '<link rel="stylesheet" href="../peraga.css" />\n<script type="module" src="../peraga.js"></script>\n</head>')
    .replace('<body>', `<body data-scripts="${scripts.join(' ')}">\n${band('../')}`)
    .replaceAll(/http:\/\/127\.0\.0\.1:8080\/(kanal|lacak)\b[^"]*/g, '../$1/')
    .replaceAll(/http:\/\/127\.0\.0\.1:8080\/aduan\b[^"]*/g, '../');
  if (scripts.length === 0 || !moved.includes('peraga-pita') || moved.includes('127.0.0.1'))
    throw new Error('a sample page is not written as it was: look again at what demo-pages changes');
  return moved;
}

/** What the lines of the builder name: the demo has no server of a city’s. */
const namedCity = 'https://aduan.example.go.id';
const builderNotice =
  'Di peraga ini baris-barisnya menyebut alamat server contoh. Tanpa server tidak ada bingkai, jadi kotaknya tampil langsung di halaman ini, dan poster serta daftar acuan tidak ada.';

/** “Pasang di situs Anda” as it stands in `demo/pasang`, without what only a city's server makes: poster, reference, frame. */
export function demoBuilderPage(source: string): string {
  const moved = source
    .replaceAll(/[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="icon"[^>]*>)\n/g, '')
    .replaceAll(/href="\/(halaman|formulir)\.css"/g, 'href="../$1.css"')
    .replace('</head>', '<link rel="stylesheet" href="../peraga.css" />\n<script type="module" src="../peraga.js"></script>\n</head>')
    .replace('<body>', `<body data-scripts="kotak-aduan.js pasang/pasang.js" data-city="${namedCity}">\n${band('../')}`)
    .replace('</noscript>', `</noscript>\n<p>${builderNotice}</p>`)
    .replace(/Ini kotak yang sungguhan:[^<]*/, 'Ini kotak peraga: yang dikirim dari sini tidak sampai ke siapa pun.')
    .replace(/<p><a href="acuan">[^]*?<\/p>/, '')
    .replace(/<section aria-labelledby="judul-acuan">[^]*?<\/section>/, '')
    .replace(/<h3>Poster untuk loket<\/h3>\s*<p>[^]*?<\/p>\s*<p>/, '<p hidden>')
    .replaceAll(/href="\/(?:aduan|poster)?"/g, 'href="../"')
    .replace('Ke halaman depan', 'Ke halaman peraga');
  if (!['peraga-pita', builderNotice, '<p hidden><a class="tombol" id="poster"'].every((part) => moved.includes(part)) || /="\/|acuan"|sungguhan/.test(moved))
    throw new Error('the builder is not written as it was: look again at what demo-pages changes');
  return moved;
}

interface OwnPage {
  readonly title: string;
  readonly home: string;
  readonly scripts: string;
  /** A script in the page itself, before anything is loaded. */
  readonly firstScript?: string;
  readonly body: string;
}

function ownPage({ title, home, scripts, firstScript, body }: OwnPage): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    ${firstScript === undefined ? '' : `<script>${firstScript}</script>`}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="stylesheet" href="${home}halaman.css" />
    <link rel="stylesheet" href="${home}formulir.css" />
    <link rel="stylesheet" href="${home}peraga.css" />
    <script type="module" src="${home}peraga.js"></script>
  </head>
  <body data-scripts="${scripts}">
    ${band(home)}
    <main>
      ${body}
    </main>
  </body>
</html>
`;
}

export function demoHomePage(cityName: string): string {
  const sites = demoSites.map(({ name, title, kind }) => `<li><a href="${name}/">${title}</a> <span class="petunjuk">${kind}</span></li>`).join('');
  return ownPage({
    title: `Peraga Kotak Aduan ${cityName}`,
    home: './',
    scripts: '',
    body: `<h1>Peraga Kotak Aduan ${cityName}</h1><p>Coba menulis aduan di situs dinas, lalu lihat apa jadinya. Balasan dan hasilnya kami karang: balasan datang sesudah 20 detik, hasil sesudah satu menit.</p>
<h2>Tulis aduan di situs contoh</h2><ul class="daftar">${sites}</ul>
<h2>Sesudahnya</h2><ul class="daftar"><li><a href="lacak/">Lihat aduan dengan kode lacak</a></li><li><a href="kanal/">Akun dan nomor resmi kota</a></li></ul>
<h2>Untuk pengelola situs dinas</h2><ul class="daftar"><li><a href="pasang/">Pasang di situs Anda</a> <span class="petunjuk">Baris untuk disalin, warna, dan pemeriksaan aturan CSP.</span></li></ul>
<h2>Hapus jejak</h2><p>Aduan peraga tersimpan di peramban ini sampai Anda menghapusnya.</p><p><button type="button" data-forget>Hapus semua aduan peraga</button></p>`,
  });
}

export function demoTrackingPage(firstScript: string): string {
  return ownPage({
    title: 'Kotak Aduan',
    home: '../',
    scripts: 'lacak-aduan-inline.js',
    firstScript,
    // As the city's own page: the element has its heading, and takes the code of a QR out of the field. Without it nothing can be asked here.
    body: `<lacak-aduan layout="page"><h1>Lihat aduan Anda</h1><form method="dialog" hidden><input id="kode" name="kode" /></form><p><a href="../">Ke halaman peraga</a></p></lacak-aduan>`,
  });
}

export function demoChannelsPage(): string {
  return ownPage({
    title: 'Kanal resmi',
    home: '../',
    scripts: 'kanal-resmi.js',
    body: '<h1>Kanal resmi</h1><kanal-resmi layout="page"><a href="../">Ke halaman peraga</a></kanal-resmi>',
  });
}

/** The band on every page, also on those of agencies, whose styles touch everything. */
export const demoStyle = `.peraga-pita{box-sizing:border-box;margin:0!important;padding:10px 16px!important;background:#5b2a86!important;color:#fff!important;font:600 16px/1.5 system-ui,sans-serif!important;text-align:center!important;text-indent:0!important;max-width:none!important}
.peraga-pita[hidden]{display:none!important}
.peraga-pita a{display:inline-block;padding:4px;color:#fff!important;text-decoration:underline!important;font:inherit!important}
`;
