/**
 * Things that everybody knows, in short words that are said and typed alike: no two differ by one letter, none is an insult. Claims that are open read their
 * words here: to take one out changes those.
 */
export const claimNouns: readonly string[] = [
  ['abu', 'acar', 'alis', 'ampas', 'anggur', 'angin', 'angklung', 'apel', 'asam', 'atap', 'awan', 'ayun', 'baju', 'bakso', 'balon'],
  ['bantal', 'batik', 'bayam', 'bebek', 'bedak', 'benang', 'beras', 'besi', 'bintang', 'botol', 'buku', 'bulan', 'bumbu', 'bunga', 'cabai'],
  ['cangkir', 'celana', 'cendol', 'cermin', 'cincin', 'coklat', 'daging', 'dapur', 'daun', 'dawet', 'delima', 'dinding', 'dompet', 'donat', 'durian'],
  ['emas', 'ember', 'empal', 'engsel', 'fajar', 'gajah', 'gamelan', 'garam', 'garpu', 'gelas', 'gendang', 'gerbang', 'gerobak', 'gitar', 'gudeg'],
  ['gula', 'guling', 'gunung', 'halte', 'handuk', 'hujan', 'ikan', 'jagung', 'jahe', 'jaket', 'jambu', 'jarum', 'jembatan', 'jendela', 'jeruk'],
  ['kabut', 'kacang', 'kain', 'kaktus', 'kaleng', 'kambing', 'kamus', 'kancil', 'kapal', 'karpet', 'kasur', 'kayu', 'kebun', 'kecap', 'kelambu'],
  ['kelapa', 'kembang', 'kemeja', 'kendi', 'kentang', 'keramik', 'kereta', 'kertas', 'kerupuk', 'ketan', 'ketupat', 'kipas', 'klepon', 'kolak', 'kompor'],
  ['kopi', 'koran', 'kuali', 'kucing', 'kuda', 'kulkas', 'kunci', 'kursi', 'lampu', 'langit', 'laut', 'lemari', 'lilin', 'lonceng', 'lontong'],
  ['lumpur', 'madu', 'mangga', 'matahari', 'meja', 'melati', 'merpati', 'minyak', 'mobil', 'nanas', 'nangka', 'nasi', 'ombak', 'padi', 'pagar'],
  ['pahat', 'paku', 'panci', 'pandan', 'pantai', 'papaya', 'pasir', 'payung', 'pelangi', 'pelita', 'peniti', 'pensil', 'perahu', 'perak', 'perangko'],
  ['petai', 'piring', 'pisang', 'pita', 'pohon', 'pompa', 'puding', 'pulpen', 'rambutan', 'rantang', 'rebana', 'rebung', 'roda', 'rotan', 'roti'],
  ['rujak', 'rumput', 'rusa', 'sabun', 'salak', 'sambal', 'sandal', 'sapu', 'sarung', 'sate', 'sawah', 'sayur', 'selimut', 'semangka', 'semut'],
  ['sendok', 'senja', 'sepatu', 'sepeda', 'serabi', 'seruling', 'setrika', 'singkong', 'sirup', 'sisir', 'soto', 'stempel', 'sukun', 'sumur', 'sungai'],
  ['susu', 'tahu', 'talas', 'taman', 'tebu', 'teko', 'telur', 'tempe', 'tenda', 'terompet', 'terong', 'tikar', 'timun', 'tinta', 'tomat'],
  ['truk', 'tupai', 'ubi', 'udang', 'ulat', 'wafel', 'wajan', 'wayang', 'wortel', 'zaitun', 'zebra'],
].flat();
