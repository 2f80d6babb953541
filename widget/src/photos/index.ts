export { isPhotoError, PhotoError, photoErrorCodes, type PhotoErrorCode } from './photo-error.ts';
export { preparePhoto, type PreparePhotoOptions } from './prepare-photo.ts';
export { originalMaxBytes } from './read-picked.ts';
export { readTakenAt } from './read-taken-at.ts';
