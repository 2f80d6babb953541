/** What the script in the page shows; handed in by the background, so that no text is written there. */
export interface AimTexts {
  /** For the eye: which keys do what. */
  readonly hint: string;
  /** With `{n}` for how many are gathered. */
  readonly gathered: string;
  /** The extension was renewed meanwhile: this page can't reach it any more. */
  readonly reload: string;
}
