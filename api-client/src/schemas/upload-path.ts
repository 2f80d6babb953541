/** Where uploads go that can go on after a cut, by the tus protocol (https://tus.io): `POST` here, then `HEAD`, `PATCH` and `DELETE` at `/<uploadKey>`. */
export const resumableUploadsPath = '/api/v1/uploads/tus';

/** Goes with every request about an upload that was begun: its id alone opens nothing. */
export const draftIdHeader = 'Upload-Draft-Id';
