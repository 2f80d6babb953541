import { css } from 'lit';

/** What comes with the languages to choose from. */
export const languagePartStyles = css`
  .language .row {
    margin-block: 4px 8px;
  }
  .language [aria-pressed='true'] {
    background: var(--_aduan-accent);
    color: var(--_aduan-on-accent);
  }
  .language a {
    display: inline-block;
    padding-block: 10px;
  }
  @media (forced-colors: active) {
    .language [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
