import { chunk } from './make-bomb-png.ts';
import { makeImage } from './make-image.ts';

/** Stands in every hostile file: where it comes out again, something got through. */
export const canary = 'kenari-9f3a';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const script = `<script>alert('${canary}')</script>`;

/** The pictures of ATT-1 and what calls itself one, made here so that no hostile file lies in the repository. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const images = {
    jpeg: Buffer.from(await makeImage()),
    png: Buffer.from(await makeImage({ format: 'png' })),
    webp: Buffer.from(await makeImage({ format: 'webp' })),
  };
  return [...textFiles(), ...foreignFormats(), ...polyglots(images), ...broken(images)];
}

/** Pages, scripts and drawings under any name. */
function textFiles(): HostileFile[] {
  const texts: Readonly<Record<string, string>> = {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" onload="alert('${canary}')"/>`,
    'svg with an XML head': `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    'svg with entities': `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "${canary}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`,
    'svg reading a file': `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;${canary}</svg>`,
    'svg in UTF-16': `\uFEFF<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    html: `<!doctype html>${script}`,
    'html without a head': script,
    xhtml: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`,
    xml: `<?xml version="1.0"?><a>${canary}</a>`,
    javascript: `alert('${canary}')`,
    php: `<?php echo '${canary}';`,
    shell: `#!/bin/sh\necho ${canary}`,
    css: `body{background:url(//${canary})}`,
    json: `{"a":"${canary}"}`,
    postscript: `%!PS-Adobe-3.0\n(${canary}) show`,
    eps: `%!PS-Adobe-3.0 EPSF-3.0\n(${canary}) show`,
    mvg: `push graphic-context\nimage over 0,0 0,0 'https://${canary}'`,
    'csv with a formula': `=HYPERLINK("http://${canary}")`,
    vcard: `BEGIN:VCARD\nFN:${canary}\nEND:VCARD`,
    mhtml: `MIME-Version: 1.0\nContent-Type: multipart/related\n\n${script}`,
    'nothing but spaces': ' '.repeat(1_000),
  };
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text, name.includes('UTF-16') ? 'utf16le' : 'utf8') }));
}

/** The first bytes of what is no photo for us. */
function foreignFormats(): HostileFile[] {
  const heads: Readonly<Record<string, string>> = {
    gif: `GIF89a\x01\x00\x01\x00\x80\x00\x00${canary}`,
    bmp: `BM\x46\x00\x00\x00${canary}`,
    tiff: `II*\x00\x08\x00\x00\x00${canary}`,
    'big tiff': `MM\x00*\x00\x00\x00\x08${canary}`,
    avif: `\x00\x00\x00\x20ftypavif\x00\x00\x00\x00avifmif1${canary}`,
    heic: `\x00\x00\x00\x20ftypheic\x00\x00\x00\x00heicmif1${canary}`,
    'jpeg xl': `\xff\x0a${canary}`,
    'jpeg 2000': `\x00\x00\x00\x0cjP  \r\n\x87\n${canary}`,
    ico: `\x00\x00\x01\x00\x01\x00${canary}`,
    psd: `8BPS\x00\x01${canary}`,
    zip: `PK\x03\x04${canary}`,
    gzip: `\x1f\x8b\x08\x00${canary}`,
    elf: `\x7fELF\x02\x01\x01${canary}`,
    exe: `MZ\x90\x00${canary}`,
    flash: `FWS\x09${canary}`,
    mp4: `\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom${canary}`,
  };
  return Object.entries(heads).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'latin1') }));
}

/** Real pictures with something behind, inside or before the pixels. */
function polyglots({ jpeg, png, webp }: Readonly<Record<'jpeg' | 'png' | 'webp', Buffer>>): HostileFile[] {
  const tail = Buffer.from(`${script}<?php echo '${canary}';`);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, tail.length + 2]), tail]);
  const afterHeader = 8 + 25;
  const pngWith = (part: Buffer): Buffer => Buffer.concat([png.subarray(0, afterHeader), part, png.subarray(afterHeader)]);
  return [
    { name: 'jpeg with html behind', bytes: Buffer.concat([jpeg, tail]) },
    { name: 'jpeg with html in a comment', bytes: Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]) },
    { name: 'jpeg with a zip behind', bytes: Buffer.concat([jpeg, Buffer.from(`PK\x03\x04${canary}`, 'latin1')]) },
    { name: 'png with html behind', bytes: Buffer.concat([png, tail]) },
    { name: 'png with html in a text chunk', bytes: pngWith(chunk('tEXt', Buffer.from(`Comment\0${script}`))) },
    { name: 'png with a profile of text', bytes: pngWith(chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${canary}`))) },
    { name: 'png with an unknown chunk', bytes: pngWith(chunk('kaBd', tail)) },
    { name: 'webp with html behind', bytes: Buffer.concat([webp, tail]) },
  ];
}

/** Pictures that end early or lie about themselves. */
function broken({ jpeg, png, webp }: Readonly<Record<'jpeg' | 'png' | 'webp', Buffer>>): HostileFile[] {
  return [
    { name: 'jpeg of two bytes', bytes: jpeg.subarray(0, 3) },
    { name: 'jpeg cut in half', bytes: jpeg.subarray(0, jpeg.length / 2) },
    { name: 'png cut in its header', bytes: png.subarray(0, 20) },
    { name: 'png cut in half', bytes: png.subarray(0, png.length / 2) },
    { name: 'webp cut in half', bytes: webp.subarray(0, webp.length / 2) },
    { name: 'png with the head of a jpeg', bytes: Buffer.concat([jpeg.subarray(0, 4), png]) },
    { name: 'jpeg head with html', bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(script)]) },
    { name: 'png head with html', bytes: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(script)]) },
  ];
}
