import { css } from 'lit';

export const deskAdviceStyles = css`
  details {
    padding: 0 1rem 0.5rem;
    border-block-end: 1px solid var(--desk-line);
    border-inline-start: 4px solid var(--desk-care);
    background: var(--desk-surface);
    max-block-size: 70vh;
    overflow-y: auto;
  }
  summary {
    font-weight: 600;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 42rem);
    gap: 0.5rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--desk-line);
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--desk-line-strong);
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  desk-photo {
    inline-size: 8rem;
  }
`;
