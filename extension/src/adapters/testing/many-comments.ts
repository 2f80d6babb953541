const commentLinks = 'a[href*="/c/"], a[href*="comment_id="], a[href*="&lc="]';
const commentParts = `${commentLinks}, [data-e2e^="comment-username-"]`;
const wanted = 5_000;

/** The row of a comment: the most around one of its parts that holds no part of another. */
const rowOf = (part: Element): Element | null => {
  const of = (element: Element): number =>
    new Set([...element.querySelectorAll(commentParts)].map((other) => /(?:\/c\/|comment_id=|lc=)[^/&]+/.exec(other.getAttribute('href') ?? '')?.[0] ?? other))
      .size;
  let row: Element | null = null;
  for (let element = part.parentElement; element !== null && element.localName !== 'body' && of(element) <= 1; element = element.parentElement) row = element;
  return row;
};

/** A post that thousands answered: strangers' comments after the last one that is there. Without a comment there is nothing to add to. */
export const addManyComments = (document: Document): void => {
  const last = [...document.querySelectorAll(commentParts)].at(-1);
  const row = last === undefined ? null : rowOf(last);
  if (row === null) return;
  const added = document.createDocumentFragment();
  for (let index = 0; index < wanted; index++) {
    const copy = row.cloneNode(true);
    // A copy of an element is one.
    const comment = copy as Element;
    for (const link of comment.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      const own = `${900_000_000_000 + index}`;
      const changed = href.replace(/(\/c\/|\/r\/|comment_id=|lc=)[^/&]+/g, `$1${own}`);
      link.setAttribute('href', changed === href ? href.replace(/^\/@?[A-Za-z0-9._]+/, (name) => `${name}${index}`) : changed);
    }
    const walk = (node: Node): void => {
      if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') node.nodeValue = `Kata orang ke-${index}`;
      for (const child of node.childNodes) walk(child);
    };
    walk(comment);
    added.append(comment);
  }
  row.after(added);
};
