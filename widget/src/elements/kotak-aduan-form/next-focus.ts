import type { FormHost } from './form-host.ts';

interface NextFocus {
  readonly go: (id: string) => void;
  /** Before it is drawn. */
  readonly drawing: (root: ParentNode) => void;
  readonly rendered: (root: ParentNode) => void;
}

const isFocused = (element: Element): boolean => element.matches(':focus');

/** Gives an element the focus, if it can have it: what is hidden or gone can't. */
function take(element: HTMLElement): boolean {
  element.focus();
  return isFocused(element);
}

/**
 * Where the person is taken, once it is drawn. Where what had the focus goes with the drawing, it is the control before that, or else what
 * stands in the place of all: never the beginning of somebody’s page.
 */
export function nextFocus(host: FormHost): NextFocus {
  let next: string | null = null;
  let before: HTMLElement[] = [];
  return {
    go: (id) => {
      next = id;
      host.requestUpdate();
    },
    drawing: (root) => {
      const controls = [...root.querySelectorAll<HTMLElement>('summary,button,a,input,select,textarea,[tabindex="-1"]')];
      before = controls.slice(0, controls.findIndex(isFocused) + 1);
    },
    rendered: (root) => {
      const target = next === null ? null : root.querySelector<HTMLElement>(`#${next}`);
      if (target !== null) {
        next = null;
        // What lies in a closed line can't be gone to.
        target.closest('details')?.setAttribute('open', '');
        target.focus();
      } else if (before.length > 0 && !root.querySelector(':focus') && !before.reverse().some(take)) root.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    },
  };
}
