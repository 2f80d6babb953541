import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** Draws what is not drawn yet. On canvases: a host page's policy may forbid `blob:` pictures. */
export function drawThumbnails(root: ParentNode, files: readonly DraftFile[]): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-file]')) {
    const file = files.find(({ fileId }) => fileId === canvas.dataset['file']);
    if (file === undefined || canvas.dataset['drawn'] === file.fileId) continue;
    canvas.dataset['drawn'] = file.fileId;
    void draw(canvas, file);
  }
}

async function draw(canvas: HTMLCanvasElement, { fileId, bytes, mediaType }: DraftFile): Promise<void> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType })).catch(() => null);
  // The order was changed meanwhile, and another is shown here.
  if (bitmap === null || canvas.dataset['file'] !== fileId) return;
  // Fills the square from the middle, at twice its size for sharp screens.
  const side = Math.min(bitmap.width, bitmap.height);
  canvas.width = 192;
  canvas.height = 192;
  canvas.getContext('2d')?.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, 192, 192);
  bitmap.close();
}
