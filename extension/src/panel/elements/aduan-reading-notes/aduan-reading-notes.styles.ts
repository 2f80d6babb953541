import { css } from 'lit';

export const readingNotesStyles = css`
  :host {
    /* What it says stands in the panel's own column. */
    display: contents;
  }
  .idle {
    /* A live region has to stand there before it speaks; without words it takes no room, and no gap of the column either. */
    position: absolute;
  }
`;
