import { css } from 'lit';

export const deskAppStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.25rem 1rem;
    border-block-end: 1px solid var(--desk-line);
    background: var(--desk-surface);
  }
  .bar .row {
    gap: 0 1rem;
  }
  .brand {
    font-weight: 700;
  }
  .brand a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: inherit;
    text-decoration: none;
  }
  .brand .meta {
    margin-inline-start: 0.5rem;
    font-weight: 400;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    padding-inline: 1rem;
    border-block-end: 1px solid var(--desk-line);
    background: var(--desk-surface);
  }
  .views a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    border-block-end: 3px solid transparent;
    text-decoration: none;
  }
  .views a[aria-current='page'] {
    border-color: var(--desk-accent);
    color: var(--desk-text);
    font-weight: 600;
  }
  .waits {
    margin-block-end: 1.25rem;
  }
  .offline {
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--desk-line);
    border-inline-start: 4px solid var(--desk-care);
    background: var(--desk-surface);
    font-weight: 600;
  }
  @media (max-width: 40rem) {
    .bar {
      gap: 0 0.25rem;
      padding-inline: 1rem 0.5rem;
    }
    .bar .row {
      gap: 0 0.25rem;
    }
    .bar .name {
      display: none;
    }
  }
  .narrow {
    inline-size: min(100%, 26rem);
    margin-inline: auto;
    padding: 2rem 1rem;
  }
  .narrow h1 {
    margin-block-end: 1.25rem;
  }
  .alone {
    padding: 2rem 1rem;
    text-align: center;
  }
  .split {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .split[data-view='case'] > desk-queue,
  .split[data-view='queue'] > desk-case {
    display: none;
  }
  dialog {
    inline-size: min(100% - 2rem, 26rem);
    padding: 1.5rem;
    border: 1px solid var(--desk-line);
    border-radius: 12px;
    background: var(--desk-surface);
    color: var(--desk-text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog p {
    margin-block: 0.5rem 1rem;
  }
  @media (min-width: 60rem) {
    :host {
      block-size: 100vh;
    }
    .split {
      grid-template-columns: minmax(22rem, 26rem) minmax(0, 1fr);
      min-block-size: 0;
    }
    .split > desk-queue,
    .split > desk-case {
      overflow-y: auto;
      min-block-size: 0;
    }
    .split[data-view] > desk-queue,
    .split[data-view] > desk-case {
      display: block;
    }
    .split > desk-queue {
      border-inline-end: 1px solid var(--desk-line);
    }
  }
`;
