import type { FormHost } from './form-host.ts';

interface NextFocus {
  readonly go: (id: string) => void;
  readonly rendered: (root: ParentNode) => void;
}

/** Where the person is taken, once it is drawn. */
export function nextFocus(host: FormHost): NextFocus {
  let next: string | null = null;
  return {
    go: (id) => {
      next = id;
      host.requestUpdate();
    },
    rendered: (root) => {
      const target = next === null ? null : root.querySelector<HTMLElement>(`#${next}`);
      if (target === null) return;
      next = null;
      // What lies in a closed line can't be gone to.
      target.closest('details')?.setAttribute('open', '');
      target.focus();
    },
  };
}
