/** What says where and what a thing is, and runs nothing: no style, no handler, no class, no address of a picture that would be fetched again. */
const keptAttributes: readonly string[] = ['href', 'datetime', 'role', 'lang', 'dir', 'title', 'alt', 'aria-label', 'aria-labelledby', 'id'];
const leftOut: readonly string[] = ['script', 'style', 'noscript', 'template', 'iframe', 'frame', 'object', 'embed', 'link', 'meta', 'base', 'svg', 'canvas'];
const withoutEnd: readonly string[] = ['img', 'br', 'hr', 'input', 'wbr', 'source', 'track', 'area', 'col'];
const attributeMaxLength = 2_000;

/**
 * The element as plain markup, written by walking it: nothing is cloned, since a cloned picture would be fetched again, and the page is left as it
 * was. Links keep only http and https. Ends where `maxLength` is reached, with every element closed; null where nothing is left of it.
 */
export function writeSnippet(element: Element, maxLength: number): { readonly html: string; readonly isCut: boolean } | null {
  const open: string[] = [];
  let html = '';
  let isCut = false;
  const endings = (): number => open.reduce((sum, name) => sum + name.length + 3, 0);
  const add = (part: string, reserve = 0): boolean => {
    if (html.length + part.length + reserve + endings() > maxLength) isCut = true;
    else html += part;
    return !isCut;
  };
  const walk = (node: Node): void => {
    if (isCut) return;
    if (node.nodeType === Node.TEXT_NODE) {
      add(escape((node.nodeValue ?? '').replaceAll(/\s+/g, ' ')));
      return;
    }
    if (!(node instanceof Element)) return;
    const name = node.localName;
    if (leftOut.includes(name) || !/^[a-z][a-z0-9-]*$/.test(name)) return;
    if (!add(`<${name}${attributesOf(node)}>`, name.length + 3) || withoutEnd.includes(name)) return;
    open.push(name);
    for (const child of node.childNodes) walk(child);
    open.pop();
    html += `</${name}>`;
  };
  walk(element);
  return html === '' ? null : { html, isCut };
}

function attributesOf(element: Element): string {
  let written = '';
  for (const name of keptAttributes) {
    // By the prototype’s own method: a form’s field may be called getAttribute.
    const value = Element.prototype.getAttribute.call(element, name)?.slice(0, attributeMaxLength);
    if (value === undefined) continue;
    const kept = name === 'href' ? webAddress(value, element.baseURI) : value;
    if (kept !== null) written += ` ${name}="${escape(kept)}"`;
  }
  return written;
}

function webAddress(value: string, base: string): string | null {
  if (!URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
