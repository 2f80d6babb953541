import { jpegWithExif } from './jpeg-with-exif.ts';
import { testPhoto } from './test-photo.ts';

/** As a camera makes it: a picture that says when and where, near the town hall of Surakarta. */
export async function photoWithPlace(name = 'kamera.jpg'): Promise<File> {
  const exif = new Uint8Array(
    jpegWithExif({ taken: '2026:11:21 08:15:00', offset: '+07:00', position: { latitude: [-7, 34, 31.2], longitude: [110, 49, 27.48] } }),
  );
  const picture = new Uint8Array(await (await testPhoto()).arrayBuffer());
  // The segment goes in after the two bytes that begin every JPEG.
  return new File([picture.slice(0, 2), exif.slice(2, 298), picture.slice(2)], name, { type: 'image/jpeg' });
}
