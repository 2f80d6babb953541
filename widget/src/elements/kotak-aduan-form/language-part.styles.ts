import { css } from 'lit';

/** What comes with the languages to choose from. */
export const languagePartStyles = css`
  .language .row {
    margin-block: 4px 8px;
  }
  .language [aria-pressed='true'] {
    border-width: 3px;
    border-color: var(--_aduan-accent);
    font-weight: 600;
  }
  .language a {
    display: inline-block;
    padding-block: 10px;
  }
`;
