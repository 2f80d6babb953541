import { css } from 'lit';

export const deskQueueStyles = css`
  .base {
    padding: 0.75rem 1rem 2rem;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .search input:not([type='checkbox']):not([type='file']) {
    flex: 1 1 10rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: 0.75rem;
    padding-block-end: 0.75rem;
  }
  .filters > .wide,
  .filters > .check {
    grid-column: 1 / -1;
  }
  .filters > button {
    justify-self: start;
  }
  .count {
    min-block-size: 1.5em;
    margin-block: 0.25rem 0.5rem;
  }
  .cases {
    margin-inline: -1rem;
    border-block-start: 1px solid var(--desk-line);
  }
  .cases[aria-busy='true'] {
    opacity: 0.6;
  }
  .cases a {
    display: grid;
    gap: 0.125rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--desk-line);
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .cases a:hover {
    background: var(--desk-surface);
  }
  .cases a:focus-visible {
    outline-offset: -3px;
  }
  .cases a[aria-current] {
    box-shadow: inset 4px 0 0 var(--desk-accent);
    background: var(--desk-accent-soft);
  }
  .urgency {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    justify-content: space-between;
  }
  .escalated,
  .due[data-state='overdue'] {
    color: var(--desk-danger);
  }
  .state {
    color: var(--desk-muted);
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .more {
    padding-block-start: 1rem;
    text-align: center;
  }
  .empty {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding-block: 1.5rem;
  }
  .notice {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block-end: 0.75rem;
  }
  .bones {
    display: grid;
    gap: 0.75rem;
  }
  .bones span {
    block-size: 5.5rem;
    border-radius: 8px;
    background: var(--desk-line);
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .cases a[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
