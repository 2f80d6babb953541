/** Of several cities or accounts in one browser. */
export const accountsId = {
  accountLabel: 'Kliping untuk',
  accountLine: (city: string, operator: string) => `${city} · ${operator}`,
  accountLineSignedOut: (city: string, operator: string) => `${city} · ${operator} (belum masuk)`,
  accountHint: 'Draf dan antrean tiap akun terpisah. Yang sudah dikliping tetap milik akun tempat Anda mengklipingnya.',
  accountAdd: 'Tambah kota atau akun lain',
};
