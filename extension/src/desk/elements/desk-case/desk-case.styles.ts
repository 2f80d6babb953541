import { css } from 'lit';

export const deskCaseStyles = css`
  .base {
    max-inline-size: 54rem;
    padding: 0.25rem 1rem 4rem;
  }
  article.stack {
    gap: 1.5rem;
  }
  .back a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .empty {
    display: grid;
    place-content: center;
    min-block-size: 50vh;
    padding: 1rem;
    text-align: center;
  }
  .actions details {
    margin-block-start: 0.25rem;
  }
  .urgency {
    margin-block-start: 0.25rem;
  }
  .due[data-state='overdue'] {
    color: var(--desk-danger);
  }
  .state {
    padding: 0 0.5rem;
    border: 1px solid var(--desk-line-strong);
    border-radius: 4px;
  }
  .result {
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--desk-line);
    border-radius: 12px;
    background: var(--desk-surface);
  }
  @media (min-width: 60rem) {
    .base {
      padding: 1.25rem 2rem 4rem;
    }
    .back {
      display: none;
    }
  }
`;
