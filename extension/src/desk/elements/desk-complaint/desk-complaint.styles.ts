import { css } from 'lit';

export const deskComplaintStyles = css`
  .part {
    gap: 0.75rem;
  }
  .parts {
    gap: 2rem;
  }
  .words {
    font-size: 1.0625rem;
    max-inline-size: 42rem;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 45%), 1fr));
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .message {
    max-inline-size: 40rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--desk-line);
    border-radius: 12px;
    background: var(--desk-surface);
  }
  .message[data-state='agency'] {
    margin-inline-start: 1.5rem;
    border-color: transparent;
    background: var(--desk-accent-soft);
  }
  @media (forced-colors: active) {
    .message[data-state='agency'] {
      border-color: CanvasText;
    }
  }
`;
