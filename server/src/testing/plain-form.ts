/** What a browser would send of a form without JavaScript, read out of a page of ours: hidden fields, what was typed, what is chosen. */
export function plainForm(html: string, id: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*id="${id}"[^]*?</form>`).exec(html)?.[0];
  if (form === undefined) throw new Error(`no form “${id}” in the page`);
  const hidden = [...form.matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)];
  const typed = [...form.matchAll(/<textarea[^>]* name="([\w-]+)"[^>]*>([^<]*)</g)];
  const lines = [...form.matchAll(/type="text"\s+name="([\w-]+)"[^>]* value="([^"]*)"/g)];
  const chosen = [...form.matchAll(/type="radio" name="([\w-]+)" value="([^"]*)"[^>]* checked/g)];
  return Object.fromEntries([...hidden, ...typed, ...lines, ...chosen].map(([, name = '', value = '']) => [name, unescaped(value)]));
}

/** The complaint's number as somebody reads it in a page of ours: hidden fields hold ids and proofs in which the same signs may come together. */
export function complaintNumberOn(html: string): string {
  const shown = html.replaceAll(/<input type="hidden"[^>]*>/g, '');
  const [number] = /\b\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/.exec(shown) ?? [];
  if (number === undefined) throw new Error('no number of a complaint in the page');
  return number;
}

/** Where each button of a page leads: `/lacak/balas?locale=jv`. */
export function actionsOf(html: string): readonly string[] {
  return [...html.matchAll(/formaction="([^"]+)"/g)].map(([, action = '']) => unescaped(action));
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
