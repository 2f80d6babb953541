import type { FormHost } from './form-host.ts';
import { isTouched } from './is-touched.ts';
import type { FilingParts } from './make-filing-parts.ts';

/** What was put into the page's plain form before the script came. Tells whether there was anything. */
export async function takeOverPlainForm(host: FormHost, { city, fields, photos, set }: FilingParts): Promise<boolean> {
  const form = host.querySelector('form');
  if (form === null || !isTouched(form)) return false;
  // Where it can't be fetched, all of that still stands in the plain form.
  const part = await import('./plain-form.ts').catch(() => null);
  if (part === null) return false;
  const taken = part.takePlainForm(form, { fields: fields(), contactKinds: city.city?.contactKinds ?? [] });
  set(taken.fields);
  void photos.add(taken.files);
  return true;
}
