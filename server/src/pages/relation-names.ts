import type { Relation } from '@kotak-aduan/api-client/schemas';

export const relationNames: Readonly<Record<Relation, string>> = {
  family: 'anggota keluarga',
  neighbour: 'tetangga',
  colleague: 'teman kerja',
  other: 'orang lain',
};
