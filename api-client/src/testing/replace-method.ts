/** Puts another function in a method's place and gives back what undoes it. For faults that no browser makes on demand. */
export function replaceMethod<Holder extends object, Name extends keyof Holder>(
  holder: Holder,
  name: Name,
  replace: (original: Holder[Name]) => Holder[Name],
): () => void {
  const original = holder[name];
  holder[name] = replace(original);
  return () => {
    holder[name] = original;
  };
}
