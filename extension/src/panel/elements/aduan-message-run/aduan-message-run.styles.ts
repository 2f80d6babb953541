import { css } from 'lit';

export const messageRunStyles = css`
  ol {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--aduan-line);
    overflow-wrap: anywhere;
  }
  li[data-from='author'] {
    border-color: var(--aduan-accent);
  }
  .words {
    white-space: pre-wrap;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .more button {
    flex: 1 1 9rem;
  }
`;
