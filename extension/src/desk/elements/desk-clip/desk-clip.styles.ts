import { css } from 'lit';

export const deskClipStyles = css`
  .base {
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--desk-line);
    border-radius: 8px;
  }
  .address {
    overflow-wrap: anywhere;
  }
  blockquote {
    margin: 0.25rem 0 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--desk-line);
  }
  .messages {
    display: grid;
    gap: 0.75rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }
  cite {
    font-style: normal;
    font-weight: 600;
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
