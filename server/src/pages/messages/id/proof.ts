/** `/lacak/bukti`, beside what the box says in its full proof, too. */
export const proofId = {
  related: {
    family: (name: string) => `${name} (anggota keluarga)`,
    neighbour: (name: string) => `${name} (tetangga)`,
    colleague: (name: string) => `${name} (teman kerja)`,
    other: (name: string) => `${name} (orang lain)`,
  },
  hashMeans: 'Dengan angka ini bisa diperiksa bahwa isinya tidak berubah sejak diterima.',
};
export type ProofMessages = typeof proofId;
