const widest = 1280;

/**
 * Fetches and draws the photos that are not drawn yet; their addresses live for a minute, so this is done at once.
 * What stands behind a canvas says that its photo could not be had.
 */
export function drawPhotos(root: ParentNode, baseUrl: string): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-photo]')) {
    const { photo, url, drawn } = canvas.dataset;
    if (photo === undefined || drawn === photo || drawn === url) continue;
    canvas.dataset['drawn'] = photo;
    void draw(canvas, baseUrl).then((isDrawn) => show(canvas, isDrawn));
  }
}

async function draw(canvas: HTMLCanvasElement, baseUrl: string): Promise<boolean> {
  try {
    const response = await fetch(new URL(canvas.dataset['url'] ?? '', baseUrl), { credentials: 'omit' });
    if (!response.ok) throw new Error(`A photo answered ${response.status}`);
    const bitmap = await createImageBitmap(await response.blob());
    const scale = Math.min(1, widest / bitmap.width);
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return true;
  } catch {
    // One photo less is not the end: the words are there, and "Periksa lagi" gives fresh addresses.
    return false;
  }
}

function show(canvas: HTMLCanvasElement, isDrawn: boolean): void {
  // Tried again with a fresh address, and not before.
  if (!isDrawn) canvas.dataset['drawn'] = canvas.dataset['url'] ?? '';
  canvas.hidden = !isDrawn;
  // Nothing can be laid over a photo that isn’t there.
  canvas.closest('.both')?.classList.toggle('apart', !isDrawn);
  canvas.nextElementSibling?.toggleAttribute('hidden', isDrawn);
}
