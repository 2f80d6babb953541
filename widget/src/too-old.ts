// `/kotak-aduan-too-old.js`: the server's newest, asked by pages that may be older. Those know this one function; it stays as it is.
import { tooOldEn } from './messages/en/too-old.ts';
import { tooOldId } from './messages/id/too-old.ts';
import { inLanguage } from './messages/in-language.ts';
import { tooOldJv } from './messages/jv/too-old.ts';
import { tooOldSu } from './messages/su/too-old.ts';

interface Missed {
  /** The text of the function that fetched in vain: browsers don't all say in an error which file it was. */
  readonly source: string;
  /** Of the script in which that function stands. */
  readonly script: string;
  readonly language: string | undefined;
  /** Instead of the browser's own, for tests. */
  readonly send?: typeof fetch;
  readonly reload?: () => void;
}

/** What to say in the place of a part whose file the server no longer has; null where it is there, and only the line is to blame. */
export async function tellTooOld({ source, script, language, send = fetch, reload = () => location.reload() }: Missed): Promise<Node | null> {
  const file = /\bimport\(\s*["'`]([^"'`]+)/.exec(source)?.[1];
  if (file === undefined) return null;
  const { status } = await send(new URL(file, script), { __proto__: null, method: 'HEAD', cache: 'no-store' } as RequestInit);
  if (status !== 404) return null;
  const texts = inLanguage(language, { id: tooOldId, jv: tooOldJv, su: tooOldSu, en: tooOldEn });
  const notice = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = texts.reload;
  button.style.marginBlockStart = '8px';
  button.addEventListener('click', reload);
  notice.append(texts.means, document.createElement('br'), button);
  return notice;
}
