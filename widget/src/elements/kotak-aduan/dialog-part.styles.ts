// As the shell does without Lit, so does what belongs to it.
const css = String.raw;

/** The button in the page, and the dialog: on a phone the whole screen. Nothing moves, so there is nothing to still for those who ask for less motion. */
export const dialogStyles = css`
  .opener {
    --_aduan-accent: var(--aduan-accent-color, #0b5394);
    --_aduan-on-accent: var(--aduan-on-accent-color, #fff);
    --_aduan-surface: var(--aduan-surface-color, #fff);
    --_aduan-radius: var(--aduan-border-radius, 10px);
    font:
      max(16px, 1rem) / 1.4 system-ui,
      sans-serif;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .opener {
      --_aduan-accent: var(--aduan-accent-color, #8fbdf3);
      --_aduan-on-accent: var(--aduan-on-accent-color, #0a1a2b);
      --_aduan-surface: var(--aduan-surface-color, #161b20);
      color-scheme: dark;
    }
  }
  :host([theme='dark']) .opener {
    --_aduan-accent: var(--aduan-accent-color, #8fbdf3);
    --_aduan-on-accent: var(--aduan-on-accent-color, #0a1a2b);
    --_aduan-surface: var(--aduan-surface-color, #161b20);
    color-scheme: dark;
  }
  button {
    box-sizing: border-box;
    min-block-size: 48px;
    max-inline-size: 100%;
    padding: 10px 20px;
    border: 2px solid var(--_aduan-accent);
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-accent);
    color: var(--_aduan-on-accent);
    font: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--_aduan-accent);
    outline-offset: 2px;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(44rem, 100%);
    max-inline-size: calc(100% - 32px);
    max-block-size: calc(100% - 32px);
    padding: 0;
    border: 1px solid #8888;
    border-radius: var(--_aduan-radius);
    background: var(--_aduan-surface);
    overflow: hidden;
  }
  dialog:focus {
    outline: none;
  }
  dialog::backdrop {
    background: rgba(0, 0, 0, 0.6);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog button {
    flex: none;
    align-self: flex-end;
    margin: 4px;
    border-color: transparent;
    background: none;
    color: var(--_aduan-accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  dialog button:focus-visible {
    outline-offset: -3px;
  }
  .box {
    flex: 0 1 auto;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* Higher than the window, the frame scrolls by itself: what has to stay in sight at its foot does. */
  .opener + .fallback {
    display: none;
  }
  .box::part(frame) {
    flex: 1 1 auto;
    min-block-size: 0;
  }
  @media (max-width: 40em), (max-height: 30em) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
    .box {
      flex-grow: 1;
    }
  }
  @media (forced-colors: active) {
    .opener > button {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
