export { isPhotoError, PhotoError, photoErrorCodes, type PhotoErrorCode } from './photo-error.ts';
export { originalMaxBytes, preparePhoto, type PreparePhotoOptions } from './prepare-photo.ts';
export { readTakenAt } from './read-taken-at.ts';
