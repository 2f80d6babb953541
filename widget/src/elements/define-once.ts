import { version } from './version.ts';
import { warnDeveloper } from './warn-developer.ts';

type VersionedElement = CustomElementConstructor & { readonly version: string };

/** Registers an element unless its name is taken: agencies paste snippets twice, and a second copy must be harmless. */
export function defineOnce(tag: string, element: VersionedElement): void {
  const taken = customElements.get(tag);
  if (taken === undefined) {
    customElements.define(tag, element);
    return;
  }
  // The other copy may come from another script, so only what its class says of itself is known.
  const other: unknown = Reflect.get(taken, 'version');
  if (taken !== element) warnDeveloper(`<${tag}> is already registered by version ${String(other)}; version ${version} is not used. Load the script once.`);
}
