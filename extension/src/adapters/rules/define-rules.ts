/** What a newer set says of one platform: selectors and words by the names that its adapter knows them by. Anything left out stays as it is built in. */
export type RuleTable = { selectors?: Readonly<Record<string, string>> | undefined; words?: Readonly<Record<string, readonly string[]>> | undefined };

/** All guesses of one adapter about its pages, as data. `selectors` and `words` are what is read by at the moment: what is built in, but within `withRules`. */
export type Rules<S extends string = string, W extends string = string> = {
  readonly selectors: Readonly<Record<S, string>>;
  readonly words: Readonly<Record<W, readonly string[]>>;
  readonly builtIn: { readonly selectors: Readonly<Record<S, string>>; readonly words: Readonly<Record<W, readonly string[]>> };
  /** Null: back to what is built in. */
  readonly replace: (table: RuleTable | null) => void;
};

type RulesDefinition<S extends string, W extends string> = {
  selectors: Record<S, string>;
  words: Record<W, readonly string[]>;
  /** Names of words that a newer set may add: a language that nobody thought of. */
  isNewName?: (name: string) => boolean;
};

/** Takes over the names that are known; what a newer set has for a newer extension is left alone. `for in` would see what a page put into Object.prototype. */
const pick = <T>(values: Readonly<Record<string, T>> | undefined, isKnown: (name: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => isKnown(name)));

export const defineRules = <S extends string, W extends string>({ selectors, words, isNewName }: RulesDefinition<S, W>): Rules<S, W> => {
  const current = { selectors: { ...selectors }, words: { ...words } };
  const replace = (table: RuleTable | null): void => {
    for (const name of Object.keys(current.words)) if (!Object.hasOwn(words, name)) Reflect.deleteProperty(current.words, name);
    Object.assign(
      current.selectors,
      selectors,
      pick(table?.selectors, (name) => Object.hasOwn(selectors, name)),
    );
    Object.assign(
      current.words,
      words,
      pick(table?.words, (name) => Object.hasOwn(words, name) || isNewName?.(name) === true),
    );
  };
  return { ...current, builtIn: { selectors, words }, replace };
};
