/** An agency's page, the same for everybody: some words, the form, some words below that must not move. */
export function hostPage({ markup, head, style }: { markup: string; head: string; style: string }): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Dinas Contoh</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:40rem;padding:1rem}input,select,textarea{box-sizing:border-box;font:inherit;width:100%}${style}</style>${head}</head>
<body><header><h1>Dinas Contoh</h1></header><main id="place">${markup}</main><footer><p>Jalan Contoh 1, Kota Contoh. Buka Senin sampai Jumat.</p></footer></body></html>
`;
}
