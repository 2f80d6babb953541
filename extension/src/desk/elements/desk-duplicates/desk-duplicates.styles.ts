import { css } from 'lit';

export const deskDuplicatesStyles = css`
  :host {
    display: block;
  }
  section {
    padding: 1rem;
    border: 1px solid var(--desk-line);
    border-radius: 0.5rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--desk-line);
  }
  li > * + *,
  .sure > * + * {
    margin-block-start: 0.5rem;
  }
  .why::first-letter {
    text-transform: uppercase;
  }
  .excerpt {
    overflow-wrap: anywhere;
  }
  .row {
    flex-wrap: wrap;
    align-items: end;
  }
`;
