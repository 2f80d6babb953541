import { css } from 'lit';

export const pairingStyles = css`
  :host {
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: 2rem 1rem 4rem;
  }
  form {
    gap: 1.25rem;
  }
`;
