import { mkdirSync } from 'node:fs';
import { access, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of uploads, one file each, named by the upload's id. */
export interface FileStore {
  /** Where a file may be written before it has its name; on the same disk. */
  temporaryPath(uploadId: string): string;
  /** Returns when the bytes are on the disk under their name. */
  write(uploadId: string, bytes: Uint8Array): Promise<void>;
  read(uploadId: string): Promise<Uint8Array>;
  /** The same for the bytes as they came, where they are kept beside what is shown. */
  writeOriginal(uploadId: string, bytes: Uint8Array): Promise<void>;
  readOriginal(uploadId: string): Promise<Uint8Array>;
  /** Both. */
  remove(uploadId: string): Promise<void>;
  removeTemporary(uploadId: string): Promise<void>;
  /** Whatever a process that died left half written. Only before the first upload of this process. */
  removeTemporaries(): Promise<void>;
  /** Where what has arrived of an upload lies until all of it has. */
  readonly partialFolder: string;
  partialPath(uploadId: string): string;
  hasPartial(uploadId: string): Promise<boolean>;
  removePartial(uploadId: string): Promise<void>;
}

export function createFileStore(dataFolder: string): FileStore {
  const files = join(dataFolder, 'files');
  const temporary = join(dataFolder, 'tmp');
  mkdirSync(files, { recursive: true, mode: 0o700 });
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  const partialFolder = join(dataFolder, 'partial');
  mkdirSync(partialFolder, { recursive: true, mode: 0o700 });
  const pathOf = (uploadId: string): string => join(files, safeName(uploadId));
  const temporaryPath = (uploadId: string): string => join(temporary, safeName(uploadId));
  const partialPath = (uploadId: string): string => join(partialFolder, safeName(uploadId));

  const originalPath = (uploadId: string): string => `${pathOf(uploadId)}.original`;
  const write = async (uploadId: string, bytes: Uint8Array, path: string): Promise<void> => {
    const partial = `${temporaryPath(uploadId)}.partial`;
    const handle = await open(partial, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
    await syncFolder(files);
  };

  return {
    temporaryPath,
    write: (uploadId, bytes) => write(uploadId, bytes, pathOf(uploadId)),
    read: (uploadId) => readFile(pathOf(uploadId)),
    writeOriginal: (uploadId, bytes) => write(uploadId, bytes, originalPath(uploadId)),
    readOriginal: (uploadId) => readFile(originalPath(uploadId)),
    remove: async (uploadId) => {
      await rm(originalPath(uploadId), { force: true });
      await rm(pathOf(uploadId), { force: true });
    },
    removeTemporary: async (uploadId) => {
      await rm(temporaryPath(uploadId), { force: true });
      await rm(`${temporaryPath(uploadId)}.partial`, { force: true });
    },
    removeTemporaries: async () => {
      for (const name of await readdir(temporary)) await rm(join(temporary, name), { force: true });
    },
    partialFolder,
    partialPath,
    hasPartial: (uploadId) =>
      access(partialPath(uploadId)).then(
        () => true,
        () => false,
      ),
    removePartial: (uploadId) => rm(partialPath(uploadId), { force: true }),
  };
}

/** Without this the name of a renamed file may be lost with the power. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function safeName(uploadId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(uploadId)) throw new Error('not an upload id');
  return uploadId;
}
