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

/** Where each button of a page leads: `/lacak/balas?locale=jv`. */
export function actionsOf(html: string): readonly string[] {
  return [...html.matchAll(/formaction="([^"]+)"/g)].map(([, action = '']) => unescaped(action));
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
