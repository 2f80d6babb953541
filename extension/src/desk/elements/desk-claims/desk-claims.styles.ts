import { css } from 'lit';

export const deskClaimsStyles = css`
  details {
    padding: 0 1rem 0.5rem;
    border-block-end: 1px solid var(--desk-line);
    border-inline-start: 4px solid var(--desk-care);
    background: var(--desk-surface);
    max-block-size: 60vh;
    overflow-y: auto;
  }
  summary {
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
  form {
    margin-block-start: 0.5rem;
    max-inline-size: 28rem;
  }
`;
