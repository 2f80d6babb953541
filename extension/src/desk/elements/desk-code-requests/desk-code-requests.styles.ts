import { css } from 'lit';

export const deskCodeRequestsStyles = css`
  details {
    padding: 0 1rem 0.5rem;
    border-block-end: 1px solid var(--desk-line);
    background: var(--desk-surface);
    max-block-size: 60vh;
    overflow-y: auto;
  }
  details[data-state='asked'] {
    border-inline-start: 4px solid var(--desk-care);
  }
  details[data-state='asked'] > summary {
    font-weight: 600;
  }
  .how {
    max-inline-size: 42rem;
    margin-block-end: 0.5rem;
  }
  li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--desk-line);
  }
  .mark {
    font-family: ui-monospace, monospace;
    font-weight: 600;
  }
  .row {
    flex-wrap: wrap;
    margin-block-start: 0.5rem;
  }
`;
