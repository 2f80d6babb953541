import { type LanguageCode, languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { relations, type Answer, type Relation } from '@kotak-aduan/api-client/schemas';
import { type KeptFile, readKeptFiles } from './kept-files.ts';
import type { SentForm } from './read-form.ts';

/** What a person put into the form that works without JavaScript, as it was typed. */
export interface ComplaintFormValues {
  /** Of the page on which it was written. */
  readonly writtenIn: LanguageCode;
  readonly text: string;
  readonly categoryId: string;
  readonly agencyId: string;
  readonly isAboutOfficial: boolean;
  readonly place: string;
  readonly villageId: string;
  readonly identity: string;
  readonly name: string;
  /** Null for those who speak for themselves. */
  readonly relation: Relation | null;
  readonly onBehalfOf: string;
  readonly contact: string;
  readonly allowsContactNotices: boolean;
  readonly allowsPublishingPhotos: boolean;
  readonly answers: readonly Answer[];
  /** Borrowed, or in an internet café: the browser is to remember nothing. */
  readonly isShared: boolean;
  /** Files that arrived with an earlier try: a browser gives no page its files back. */
  readonly kept: readonly KeptFile[];
}

export const answerPrefix = 'jawab-';

export const emptyValues: ComplaintFormValues = {
  writtenIn: 'id',
  text: '',
  categoryId: '',
  agencyId: '',
  isAboutOfficial: false,
  place: '',
  villageId: '',
  identity: 'named',
  name: '',
  relation: null,
  onBehalfOf: '',
  contact: '',
  allowsContactNotices: false,
  allowsPublishingPhotos: false,
  answers: [],
  isShared: false,
  kept: [],
};

/** `spoken` is the language of the page that it came from, unless an earlier page is remembered. */
export function readComplaintForm(sent: SentForm, spoken: LanguageCode): ComplaintFormValues {
  const isTicked = (name: string): boolean => sent.text(name) === 'ya';
  return {
    writtenIn: languageCodes.find((code) => code === sent.text('ditulis')) ?? spoken,
    text: sent.text('teks'),
    categoryId: sent.text('kategori'),
    agencyId: sent.text('instansi'),
    isAboutOfficial: isTicked('petugas'),
    place: sent.text('tempat'),
    villageId: sent.text('desa'),
    identity: sent.text('identitas'),
    name: sent.text('nama'),
    relation: relations.find((known) => known === sent.text('untuk')) ?? null,
    onBehalfOf: sent.text('diwakili'),
    contact: sent.text('kontak'),
    allowsContactNotices: isTicked('izin-kabar'),
    allowsPublishingPhotos: isTicked('izin-foto'),
    answers: sent.names
      .filter((name) => name.startsWith(answerPrefix))
      // The schema of the draft reads it: an id that is none is refused there.
      .map((name) => ({ questionId: name.slice(answerPrefix.length), value: sent.text(name).trim() }))
      .filter(({ value }) => value !== ''),
    isShared: isTicked('bersama'),
    kept: readKeptFiles(sent),
  };
}

/** Nothing but what an address can say: who it is for, and that the device is shared. */
export function isUntouched(values: ComplaintFormValues): boolean {
  const { agencyId, isShared, writtenIn } = values;
  return JSON.stringify(values) === JSON.stringify({ ...emptyValues, agencyId, isShared, writtenIn });
}

/** The same values as names and texts, for a step that carries them along unseen. */
export function carriedFields(values: ComplaintFormValues): readonly (readonly [name: string, value: string])[] {
  const ticked = (name: string, isTicked: boolean): [string, string][] => (isTicked ? [[name, 'ya']] : []);
  return [
    ['ditulis', values.writtenIn],
    ['teks', values.text],
    ['kategori', values.categoryId],
    ['instansi', values.agencyId],
    ...ticked('petugas', values.isAboutOfficial),
    ['tempat', values.place],
    ['desa', values.villageId],
    ['identitas', values.identity],
    ['nama', values.name],
    ['untuk', values.relation ?? ''],
    ['diwakili', values.onBehalfOf],
    ['kontak', values.contact],
    ...ticked('izin-kabar', values.allowsContactNotices),
    ...ticked('izin-foto', values.allowsPublishingPhotos),
    ...ticked('bersama', values.isShared),
    ...values.kept.map(({ field }): [string, string] => ['berkas', field]),
  ];
}

export function answerName(questionId: string): string {
  return `${answerPrefix}${questionId}`;
}
