import { relations, type Answer, type Relation } from '@kotak-aduan/api-client/schemas';
import { type KeptFile, readKeptFiles } from './kept-files.ts';
import type { SentForm } from './read-form.ts';

/** What a person put into the form that works without JavaScript, as it was typed. */
export interface ComplaintFormValues {
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

const answerPrefix = 'jawab-';

export const emptyValues: ComplaintFormValues = {
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

export function readComplaintForm(sent: SentForm): ComplaintFormValues {
  const isTicked = (name: string): boolean => sent.text(name) === 'ya';
  return {
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

/** The same values as names and texts, for a step that carries them along unseen. */
export function carriedFields(values: ComplaintFormValues): readonly (readonly [name: string, value: string])[] {
  const ticked = (name: string, isTicked: boolean): [string, string][] => (isTicked ? [[name, 'ya']] : []);
  return [
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
