import { css } from 'lit';

export const deskAccountsStyles = css`
  :host {
    display: block;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    inline-size: min(100%, 56rem);
    margin-inline: auto;
    padding: 1rem 1rem 4rem;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.3;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  section,
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  section {
    padding-block: 1rem;
    border-block-start: 1px solid var(--desk-line);
  }
  li {
    padding: 0.75rem 1rem;
    margin-block-start: 0.5rem;
    border: 1px solid var(--desk-line);
    border-radius: 8px;
    background: var(--desk-surface);
  }
  .head,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .head a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .state {
    padding: 0 0.5rem;
    border: 1px solid var(--desk-line-strong);
    border-radius: 4px;
    font-size: 0.9375rem;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.5rem 1rem;
    margin: 0;
  }
  dt {
    color: var(--desk-muted);
    font-size: 0.9375rem;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    text-align: start;
    white-space: nowrap;
  }
`;
