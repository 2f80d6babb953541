/** All the replies in one language. */
export interface OwnReplies {
  readonly public: string;
  readonly done: string;
  readonly private: string;
  /** For platforms that take few characters. */
  readonly short: string;
}

/** Where the city has no words of its own in a language. */
export const defaultReplies: Readonly<Record<string, OwnReplies>> = {
  id: {
    public: 'Terima kasih, aduan Anda kami catat dengan nomor {number} dan ditangani {agency}. Jawaban paling lambat {dueDate}.',
    done: 'Terima kasih, aduan Anda kami catat dengan nomor {number} dan sudah selesai ditangani {agency}. Belum beres? Beri tahu kami.',
    private: 'Halo, aduan Anda bernomor {number} dan ditangani {agency}. Jawaban paling lambat {dueDate}. Untuk mengikutinya sendiri, buka {link}',
    short: 'Aduan Anda kami catat: {number}.',
  },
  jv: {
    public: 'Matur nuwun, aduan panjenengan sampun kula cathet kanthi nomer {number} lan dipuntangani {agency}. Wangsulan paling kasep {dueDate}.',
    done: 'Matur nuwun, aduan panjenengan sampun kula cathet kanthi nomer {number} lan sampun rampung dipuntangani {agency}. Dereng rampung? Mangga matur.',
    private:
      'Sugeng, aduan panjenengan nomeripun {number} lan dipuntangani {agency}. Wangsulan paling kasep {dueDate}. Kangge nututi piyambak, mangga bikak {link}',
    short: 'Aduan panjenengan sampun kacathet: {number}.',
  },
  su: {
    public: 'Hatur nuhun, aduan anjeun parantos dicatet kalayan nomer {number} sareng diurus ku {agency}. Waleran paling lambat {dueDate}.',
    done: 'Hatur nuhun, aduan anjeun parantos dicatet kalayan nomer {number} sareng parantos réngsé diurus ku {agency}. Tacan réngsé? Mangga wartosan.',
    private: 'Sampurasun, aduan anjeun nomerna {number} sareng diurus ku {agency}. Waleran paling lambat {dueDate}. Kanggo nuturkeun ku nyalira, buka {link}',
    short: 'Aduan anjeun parantos dicatet: {number}.',
  },
  en: {
    public: 'Thank you, your complaint is on record as {number}, with {agency}. You will have an answer by {dueDate}.',
    done: 'Thank you, your complaint is on record as {number}, and {agency} has dealt with it. Not done yet? Tell us.',
    private: 'Hello, your complaint has the number {number} and is with {agency}. You will have an answer by {dueDate}. To follow it yourself, open {link}',
    short: 'Your complaint is on record: {number}.',
  },
};
