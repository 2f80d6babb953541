/** Databases as released versions left them on people's devices. What is here is never edited: they have to open for good. */

/** The text and the photo that each of them holds. */
export const pastText = 'Lampu jalan mati sejak Senin';
export const pastPhoto = 'isi foto 0';
export const pastDraftId = '3f1c9a52-8a65-4a0e-9b3e-2d7c5a1f0e11';

const fileId = '9b0c2f44-1d3e-4c55-8a77-6e5d4c3b2a10';
/** 1, 2, 3 … 32: the key with which the bytes below were sealed. A real one is random. */
const rawKey = Uint8Array.from({ length: 32 }, (_, index) => index + 1);
const sealedDraft = {
  nonce: 'BwcHBwcHBwcHBwcH',
  bytes:
    'keFPOg6HEJt0T1xbDVDu99b8boKsOPLl0tygfkd4BXlYtmB2aWjn3Hw2iOE0JzgwlQ1xUVbXp+dFQrp4YW+/hiGBL4SoUO8x/uRDjQYHM4YsN/i54fLU1j/YJ0km3FbjK40vgsm523FgVifdbEe2rblnTfJPLnkQw9uVooHL9g+NICIvIra7UwFiN31diEw5BlE6VgSelkIGiyhuiEIoLKyOcK3KNd1L3RFyn36s1XdWKutdrpGb2TGq3YOxkQ18ROisfbt9G+j0vIuEZbh7JB9hlXqn8QIX/BTNe0bXm/HA3ukVY85Mid2xYiSvDAXoQC+HXkOwkFWC2tRilI4q9ZiQgtPisNCMfbukykc+JuNoUYbUcaGa9W/+NmkOgNb/xbm33jFGaWGdmj/yWmrAumzkIqSVf5yWnIUnvMa4V2OtQnTVH1+BQgj44tLzqoxtUQME/kMIoA++XQ+YVKAh1c3mHh3/mQFd1yWYu5KOTdPIy+JcxS6vqY4FW+2voF0I/0+25vdM00FhCAFamSSKP7RZzP8VFKyFYe4yBNi6B1j2O/6C0TgMZa9tGL3IyagJcJ5bMNEa2u9G+zRI6cB+39Rl2VCLpawLWjU=',
};
const sealedFile = { nonce: 'CQkJCQkJCQkJCQkJ', bytes: 'HMkU7zFQn+qRYxk7JK42go8e7aWbLt/lDNI=' };

const decode = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const unpack = ({ nonce, bytes }: typeof sealedFile): object => ({ nonce: decode(nonce), bytes: decode(bytes).buffer });

async function fillVersion1(db: IDBDatabase, key: CryptoKey): Promise<void> {
  const transaction = db.transaction(['drafts', 'files', 'keys'], 'readwrite');
  const at = new Date().toISOString();
  const status = { kind: 'writing' };
  transaction.objectStore('drafts').put({ draftId: pastDraftId, purpose: 'complaint', createdAt: at, updatedAt: at, status, content: unpack(sealedDraft) });
  transaction.objectStore('files').put({ draftId: pastDraftId, fileId, content: unpack(sealedFile) });
  transaction.objectStore('keys').put(key, 'drafts');
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('error', reject);
  });
}

function makeVersion1(db: IDBDatabase): void {
  db.createObjectStore('drafts', { keyPath: 'draftId' });
  db.createObjectStore('files', { keyPath: ['draftId', 'fileId'] });
  db.createObjectStore('keys');
}

interface PastDatabase {
  readonly version: number;
  /** Makes it on this device, as that version did. */
  readonly make: (name: string) => Promise<void>;
}

export const pastDraftDatabases: readonly PastDatabase[] = [
  {
    version: 1,
    make: async (name) => {
      const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.addEventListener('upgradeneeded', () => makeVersion1(request.result));
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', reject);
      });
      await fillVersion1(db, key);
      db.close();
    },
  },
];
