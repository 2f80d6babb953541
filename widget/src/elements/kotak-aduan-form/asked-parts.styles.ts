import { css } from 'lit';

/** What comes with questions, personal numbers and dictation. */
export const askedPartsStyles = css`
  .question {
    display: block;
    margin-block-start: 20px;
  }
  .question legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 600;
  }
  legend + * {
    clear: both;
  }
  .question:focus {
    outline: none;
  }
  .optional {
    color: var(--_aduan-muted);
    font-weight: 400;
  }
  .draft ~ .panel {
    margin-block: 20px;
  }
  .numbers ul {
    margin-block-start: 12px;
    list-style: none;
  }
  .numbers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .dictation [role='status']:not(:empty) {
    margin-block-start: 12px;
  }
  .guess {
    margin-block-start: 8px;
    color: var(--_aduan-muted);
    font-style: italic;
  }
  h3[tabindex='-1']:focus {
    outline: none;
  }
`;
