import { css } from 'lit';

export const deskEvidenceStyles = css`
  .base {
    gap: 0.5rem;
    padding: 0.75rem min(1rem, 4.5vw);
    border: 1px solid var(--desk-line);
    border-radius: 8px;
    /* At twice the text a word may be wider than a phone. */
    overflow-wrap: break-word;
  }
  [role='status'] {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .verdict {
    padding: 0.75rem min(0.75rem, 4.5vw);
    border-inline-start: 4px solid var(--desk-accent);
    background: var(--desk-accent-soft);
    font-weight: 600;
  }
  .verdict[data-state='changed'] {
    border-color: var(--desk-danger);
    background: none;
    color: var(--desk-danger);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--desk-line);
    overflow-wrap: anywhere;
  }
  li[data-state='changed'],
  li[data-state='missing'] {
    color: var(--desk-danger);
    font-weight: 600;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--desk-accent);
    cursor: pointer;
    text-decoration: underline;
  }
  img {
    max-inline-size: 100%;
    border: 1px solid var(--desk-line);
  }
  pre {
    max-block-size: 16rem;
    margin: 0;
    padding: 0.5rem;
    overflow: auto;
    border: 1px solid var(--desk-line);
    font-size: 0.9375rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
