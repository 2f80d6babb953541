import { css } from 'lit';

export const clipReceiptStyles = css`
  .number {
    font-size: 1.25rem;
    letter-spacing: 0.03em;
    user-select: all;
  }
  .reply {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    padding: 0.75rem;
    border-radius: 0.5rem;
    background: var(--aduan-page);
  }
`;
