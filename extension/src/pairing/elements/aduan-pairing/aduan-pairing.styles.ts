import { css } from 'lit';

export const pairingStyles = css`
  :host {
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: 2rem min(1rem, 4.5vw);
  }
  form {
    gap: 1.25rem;
  }
`;
