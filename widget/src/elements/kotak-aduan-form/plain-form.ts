import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { Relation } from '@kotak-aduan/api-client/schemas/complaint';
import type { FormFields } from '../../form-fields.ts';

interface PlainForm {
  readonly fields: Partial<FormFields>;
  readonly files: readonly File[];
}

interface Known {
  /** What the draft has already stays. */
  readonly fields: FormFields;
  readonly contactKinds: CityConfig['contactKinds'];
}

/** What somebody put into the page's plain form before the box was there: each of its fields that the box has too. The form is emptied, so that nothing is taken twice. */
export function takePlainForm(form: HTMLFormElement, { fields, contactKinds }: Known): PlainForm {
  const data = new FormData(form);
  const said = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const identity = (['named', 'withheld', 'none'] as const).find((one) => one === said('identitas'));
  const contact = said('kontak');
  const represented = said('diwakili');
  // One of the relations that the page offers.
  const relation = (said('untuk') || null) as Relation | null;
  const [description, unitId] = [said('tempat') || null, said('desa') || null];
  const found: Partial<FormFields> = {
    ...(identity === undefined || identity === 'named' ? {} : { identity }),
    ...(fields.name === '' && said('nama') !== '' ? { name: said('nama') } : {}),
    ...(fields.contactValue === '' && contact !== '' ? { contactKind: contactKindOf(contact, contactKinds), contactValue: contact } : {}),
    ...(fields.place === null && (description ?? unitId) !== null
      ? // Ids of the city's own list, which this page was made from.
        { place: { description, unitId: unitId as NonNullable<FormFields['place']>['unitId'], latitude: null, longitude: null } }
      : {}),
    ...(fields.onBehalfOf === null && (relation !== null || represented !== '') ? { onBehalfOf: { name: represented, relation: relation ?? 'other' } } : {}),
    ...(fields.agencyChoice === 'suggested' ? routeOf(form) : {}),
    ...(said('petugas') === '' ? {} : { isAboutOfficial: true }),
    ...(said('izin-kabar') === '' ? {} : { contactNotices: true }),
    ...(said('izin-foto') === '' ? {} : { publishPhotos: true }),
  };
  const files = data.getAll('foto').filter((value): value is File => value instanceof File && value.size > 0);
  form.reset();
  return { fields: found, files };
}

/** One field for all kinds, as on the plain page: what holds an @ is a mail address, anything else a number. */
function contactKindOf(contact: string, kinds: CityConfig['contactKinds']): FormFields['contactKind'] {
  if (contact.includes('@')) return 'email';
  return kinds.length === 0 || kinds.includes('whatsapp') ? 'whatsapp' : 'phone';
}

/** A category goes to its own agency unless the person chose another. */
function routeOf(form: HTMLFormElement): Partial<FormFields> {
  const agency = changed(form, 'instansi');
  const category = changed(form, 'kategori');
  const agencyId = agency?.value || category?.dataset['agency'];
  // The page came with an agency, and the person has left it to the officers.
  if (!agencyId) return agency === null ? {} : { agencyChoice: 'officer' };
  // Ids of the city's own list, which this page was made from.
  return { agencyChoice: 'chosen', agencyId: agencyId as FormFields['agencyId'], categoryId: (category?.value ?? null) as FormFields['categoryId'] };
}

/** The page may have come with one chosen: that was not the person. */
function changed(form: HTMLFormElement, name: string): HTMLOptionElement | null {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return null;
  const [option] = select.selectedOptions;
  const before = [...select.options].find((one) => one.defaultSelected) ?? select.options[0];
  return option === undefined || option === before ? null : option;
}
