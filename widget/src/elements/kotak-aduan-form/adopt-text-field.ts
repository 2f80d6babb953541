interface Adopted {
  readonly root: ShadowRoot;
  readonly text: HTMLTextAreaElement;
}

/**
 * The text field may have come with the page's HTML and may have been typed in already: it stays the same node, with what
 * was typed, its focus and its caret. Everything else that came in the HTML was a picture of the form and makes way.
 */
export function adoptTextField(host: HTMLElement): Adopted {
  const root = host.shadowRoot ?? attachFromTemplate(host);
  const text = root.querySelector('textarea') ?? makeTextField();
  if (text.parentNode !== root) root.append(text);
  // The page may hold its plain form within the element, and somebody may have begun in it before this script came.
  if (text.value === '') text.value = host.querySelector('textarea')?.value ?? '';
  const picture = [...root.childNodes].filter((node) => node !== text);
  for (const node of picture) node.remove();
  return { root, text };
}

/** Browsers before declarative shadow DOM leave the template where it stood. */
function attachFromTemplate(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (template !== null) {
    root.append(template.content);
    template.remove();
  }
  return root;
}

function makeTextField(): HTMLTextAreaElement {
  const text = document.createElement('textarea');
  text.id = 'text';
  text.rows = 6;
  text.setAttribute('part', 'text');
  return text;
}
