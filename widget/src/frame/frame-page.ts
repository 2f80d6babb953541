import { id } from '../messages/id/form.ts';
import { trackingShellId } from '../messages/id/shell.ts';

interface FramePage {
  /** What reads the query and speaks with the page around the frame. */
  readonly script: string;
  /** Address of the script that defines the element. */
  readonly element: string;
}

/** Enough to look like the form until its script has come; `tools/vite/widget.ts` writes its hash for the policy beside the page. */
export const framePageStyle = `html{color-scheme:light dark}html[data-theme=light]{color-scheme:light}html[data-theme=dark]{color-scheme:dark}body{margin:0}`;

export const frameFormStyle = `:host{display:grid;grid-template-columns:minmax(0,1fr);box-sizing:border-box;max-inline-size:44rem;padding:clamp(16px,5vw,32px);border:1px solid #8888;border-radius:10px;font:max(16px,1rem)/1.5 system-ui,sans-serif;align-content:start}h2{font-size:1.5em;line-height:1.25;margin:0 0 12px}label{font-weight:600}p{margin:0}textarea{box-sizing:border-box;inline-size:100%;min-block-size:164px;margin-block:8px 0;padding:10px 12px;border:2px solid #7d8791;border-radius:5px;font:inherit}`;

/** `/bingkai`: the text field stands in the page itself, so it can be typed in before any script has come. */
export function framePage(scripts: FramePage): string {
  return page({
    ...scripts,
    title: 'Kotak Aduan',
    body: `<kotak-aduan isolation="inline"><template shadowrootmode="open"><style>${frameFormStyle}</style><div><h2>${id.title}</h2><label for="text">${id.textLabel}</label><p>${id.textHint}</p></div><textarea id="text" part="text" rows="6"></textarea></template></kotak-aduan>
<noscript><a href="/aduan" target="_blank" rel="noopener">${id.openSafePage}</a></noscript>`,
  });
}

/** `/bingkai-lacak`: where a code is entered. Nothing of it is there before its script: a code that nothing takes is not typed. */
export function trackingFramePage(scripts: FramePage): string {
  return page({
    ...scripts,
    title: 'Kotak Aduan',
    body: `<lacak-aduan isolation="inline"></lacak-aduan>
<noscript><a href="/lacak" target="_blank" rel="noopener">${trackingShellId.openForm}</a></noscript>`,
  });
}

function page({ script, element, title, body }: FramePage & { title: string; body: string }): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${framePageStyle}</style>
<script type="module">${script}</script>
<script type="module" src="${element}"></script>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
}
