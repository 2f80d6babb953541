/** A file as a person picks it, for `setInputFiles`. */
export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
