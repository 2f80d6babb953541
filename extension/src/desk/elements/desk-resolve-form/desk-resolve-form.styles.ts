import { css } from 'lit';

export const deskResolveFormStyles = css`
  .reference {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 45%), 1fr));
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 1rem;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--desk-accent);
    cursor: pointer;
  }
  summary::before {
    content: '▸';
    margin-inline-end: 0.5rem;
  }
  details[open] summary::before {
    content: '▾';
  }
`;
