import type { DeskHost } from '../desk-host.ts';

const key = 'desk-language';

/** The language that somebody chose in this browser. Storage may be refused; then the choice lasts as long as the page. */
export function localLanguageChoice(): DeskHost['languageChoice'] {
  return {
    get: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        // Storage is refused: nothing was ever chosen here.
        return null;
      }
    },
    set: (language) => {
      try {
        localStorage.setItem(key, language);
      } catch {
        // Storage is refused: the page has the choice already.
      }
    },
  };
}
