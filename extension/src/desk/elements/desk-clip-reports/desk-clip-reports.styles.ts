import { css } from 'lit';

export const deskClipReportsStyles = css`
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
    max-block-size: 60vh;
    overflow-y: auto;
    /* Room for the focus ring, which what scrolls would cut. */
    margin-inline: -6px;
    padding-inline: 6px;
  }
  ol {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    justify-items: start;
    gap: 0.25rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--desk-line);
  }
`;
