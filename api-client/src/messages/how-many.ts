let rules: Intl.PluralRules | null = null;

interface Forms {
  readonly one: string;
  readonly several: string;
}

/** English says one thing otherwise than several; none of the other languages here does. */
export function howMany(count: number, { one, several }: Forms): string {
  rules ??= new Intl.PluralRules('en');
  return rules.select(count) === 'one' ? one : several;
}
