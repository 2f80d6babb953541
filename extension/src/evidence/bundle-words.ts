/** What the page of a bundle says, in the language of the desk that made it. */
export interface BundleWords {
  readonly language: string;
  readonly title: string;
  /** What a good result means and what it doesn't. */
  readonly meaning: string;
  readonly unchecked: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly gapsTitle: string;
  readonly gaps: readonly string[];
  readonly compareKey: string;
  readonly filesTitle: string;
  readonly filesHint: string;
  readonly verdicts: { readonly same: string; readonly unsigned: string; readonly changed: string; readonly broken: string };
  readonly wrong: string;
  readonly key: string;
  readonly states: Readonly<Record<'same' | 'changed' | 'missing' | 'omitted' | 'unknown' | 'stranger', string>>;
}
