import { css } from 'lit';

/** Of the list of what was tried, wherever it stands. */
export const trialsStyles = css`
  .trials summary {
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    color: var(--aduan-accent);
    cursor: pointer;
  }
  .trials h3 {
    font-size: 1rem;
    font-weight: 650;
    margin-block-start: 0.5rem;
  }
  .trials ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
`;
