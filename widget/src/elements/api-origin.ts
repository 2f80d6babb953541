import { warnDeveloper } from './warn-developer.ts';

/** The origin that the box talks to: the `api` attribute, or where the script came from. */
export function apiOrigin(attribute: string | null | undefined, scriptUrl: string): string {
  if (attribute) {
    try {
      return new URL(attribute).origin;
    } catch {
      warnDeveloper(`api="${attribute}" is not an address like "https://aduan.example.go.id"; the origin of the script is used.`);
    }
  }
  return new URL(scriptUrl).origin;
}
