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
  /* The button waits until these are decided on: held in sight it would cover them on a low screen. */
  .base > .numbers ~ .send {
    position: static;
  }
  /* Gone to before sending: all of the panel comes into sight above the button, not its heading alone. */
  .numbers h3 {
    scroll-margin-block-end: min(28rem, 65vh);
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
