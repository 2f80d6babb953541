import { css } from 'lit';

export const receiptStyles = css`
  .keep {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block: 1.5rem;
  }
  .qr {
    width: min(13rem, 100%);
    background: #fff;
    border-radius: 0.5rem;
    fill: #000;
  }
  .keep a,
  .proof a {
    display: inline-flex;
    align-items: center;
  }
  .keep a.button,
  .proof a.button {
    text-decoration: none;
  }
  .picture {
    display: block;
    max-width: min(22rem, 100%);
    border: 1px solid var(--_aduan-line);
  }
  .proof summary {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .proof {
    overflow-wrap: anywhere;
  }
  .proof dd {
    user-select: all;
  }
  .proof > * + *,
  .full-proof > * + * {
    margin-block-start: 0.75rem;
  }
  .full-proof ul {
    padding-inline-start: 1.5rem;
  }
  .full-proof {
    margin-block-start: 1.5rem;
  }
  .full-proof .words {
    white-space: pre-wrap;
  }
  @media print {
    .full-proof .row,
    .prints-proof > :not(.proof),
    .prints-proof .proof > :not(.full-proof) {
      display: none;
    }
    .full-proof div {
      break-inside: avoid;
    }
  }
`;
