interface DrawPhotosOptions {
  readonly baseUrl: string;
  /** Said in place of a photo that can't be had. */
  readonly missing: string;
}

const widest = 1280;

/** Fetches and draws the photos that are not drawn yet; their addresses live for a minute, so this is done at once. */
export function drawPhotos(root: ParentNode, options: DrawPhotosOptions): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-photo]')) {
    const { photo, drawn } = canvas.dataset;
    if (photo === undefined || drawn === photo) continue;
    canvas.dataset['drawn'] = photo;
    void draw(canvas, options);
  }
}

async function draw(canvas: HTMLCanvasElement, { baseUrl, missing }: DrawPhotosOptions): Promise<void> {
  try {
    const response = await fetch(new URL(canvas.dataset['url'] ?? '', baseUrl), { credentials: 'omit' });
    if (!response.ok) throw new Error(`A photo answered ${response.status}`);
    const bitmap = await createImageBitmap(await response.blob());
    const scale = Math.min(1, widest / bitmap.width);
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  } catch {
    // One photo less is not the end: the words are there, and "Periksa lagi" gives fresh addresses.
    canvas.dataset['missing'] = '';
    delete canvas.dataset['drawn'];
    canvas.setAttribute('aria-label', missing);
    canvas.dataset['drawn'] = canvas.dataset['photo'] ?? '';
  }
}
