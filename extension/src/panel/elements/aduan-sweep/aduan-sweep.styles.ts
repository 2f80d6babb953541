import { css } from 'lit';

export const sweepStyles = css`
  :host([hidden]) {
    display: none;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--aduan-line, currentColor);
  }
  .words {
    overflow-wrap: anywhere;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    cursor: pointer;
  }
`;
