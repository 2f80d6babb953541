export const comments = 5_000;
/** As text: no number of JavaScript holds as many digits exactly. */
const commentId = (index: number): string => `1800000000000${index}`;
const rows = (row: (index: number) => string): string => Array.from({ length: comments }, (_, index) => row(index)).join('');

const instagramPage = `<html lang="id"><body><main role="main"><div><div><div><a href="/dinas.contoh/">dinas.contoh</a><time datetime="2026-09-19T01:40:00.000Z">3 hr</time></div><span>Jalan</span></div><div>${rows(
  (index) =>
    `<div><a href="/warga_${index}/"><img alt=""></a><div><div><span dir="auto"><a href="/warga_${index}/">warga_${index}</a></span><span dir="auto"><a href="/p/Ddc1WDzktaH/c/${commentId(index)}/"><time datetime="2026-09-19T04:00:00.000Z">3 hr</time></a></span></div><span dir="auto">Komentar ${index}</span></div><div role="button">Balas</div></div>`,
)}</div><div><a href="/dinas.contoh/p/Ddc1WDzktaH/"><time datetime="2026-09-19T01:30:20.000Z">19 September</time></a></div></div></main></body></html>`;

const facebookPage = `<html lang="id"><body><div role="dialog"><div role="article" aria-posinset="1"><div><h3><a href="/dinas.contoh">Dinas Contoh</a></h3><a href="/dinas.contoh/posts/900000000000003" aria-label="3 hari yang lalu">3 hr</a></div><div data-ad-preview="message"><div dir="auto">Jalan</div></div>${rows(
  (index) =>
    `<div role="article" aria-label="Komentar oleh Warga ${index} 2 jam"><div><a href="/warga.${index}?comment_id=${900_000_000_000 + index}"><span dir="auto">Warga ${index}</span></a><span dir="auto"><div dir="auto">Komentar ${index}</div></span></div><ul><li><a href="/dinas.contoh/posts/900000000000003?comment_id=${900_000_000_000 + index}">2 jam</a></li></ul></div>`,
)}</div></div></body></html>`;

/** Made-up pages as heavy as the heaviest posts, with a comment far down. */
export const pagesOfComments = [
  {
    platform: 'Instagram',
    url: 'https://www.instagram.com/p/Ddc1WDzktaH/',
    html: instagramPage,
    comment: `a[href*="/c/${commentId(4_000)}/"]`,
    text: 'Komentar 4000',
  },
  {
    platform: 'Facebook',
    url: 'https://www.facebook.com/dinas.contoh/posts/900000000000003',
    html: facebookPage,
    comment: `[role="article"][aria-label*="Warga 4000 "]`,
    text: 'Komentar 4000',
  },
] as const;
