import { css } from 'lit';

/** A fold above queue and case: one closed line, and below it a list that never covers more than it must. */
export const foldStyles = css`
  details.base {
    padding: 0 1rem;
    border-block-end: 1px solid var(--desk-line);
    background: var(--desk-surface);
  }
  details.base[open] {
    padding-block-end: 1rem;
  }
  .content {
    max-inline-size: 46rem;
    /* Room for the focus ring, which what scrolls would cut. */
    margin-inline: -6px;
    padding-inline: 6px;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--desk-line);
  }
`;
