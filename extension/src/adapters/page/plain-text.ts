const blocks = new Set([
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'article',
  'header',
  'footer',
  'pre',
  'tr',
  'table',
]);
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'canvas', 'video', 'audio', 'iframe', 'object', 'select', 'textarea', 'input']);

/** A picture that stands for a character: an emoji as `<img alt="🙏">`, never a described photo. */
const emoji = /^(?!\d+$)(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,24}$/u;

export type PlainTextOptions = {
  /** An element left out with all that it holds, "See more" for one. */
  isSkipped?: (element: Element) => boolean;
  /** The page's lines are in the text itself; a box around a mention is no new line (X). */
  hasOwnLines?: boolean;
  maxLength?: number;
};

/** The text of an element as a person reads it: a line for each block and `<br>`, emoji pictures as their characters. `innerText` needs layout, which an inert document doesn't have. */
export const plainText = (root: Element, { isSkipped, hasOwnLines = false, maxLength = 40_000 }: PlainTextOptions = {}): string => {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    if (text.length > maxLength) return;
    if (node.nodeType === 3) {
      // Line ends within a text are kept where the page means them (pre-wrap captions); indentation around them isn't.
      text += (node.nodeValue ?? '').replace(/[ \t\r]*\n[ \t\r]*/g, '\n').replace(/[ \t\r]+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element; // nodeType 1 is an element; `instanceof` fails between documents
    const name = element.localName;
    if (unread.has(name) || (element !== root && isSkipped?.(element) === true)) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    if (name === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (emoji.test(alt)) text += alt;
      return;
    }
    const isBlock = !hasOwnLines && blocks.has(name);
    if (isBlock) breakLine();
    for (let child = element.firstChild; child !== null; child = child.nextSibling) walk(child);
    if (isBlock) breakLine();
  };
  walk(root);
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
