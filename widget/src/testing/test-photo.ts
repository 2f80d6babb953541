/** A real JPEG, drawn here: its colour tells photos apart. */
export async function testPhoto({ name = 'foto.jpg', color = '#4682b4', width = 2400, height = 1200 } = {}): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas here');
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg');
  });
  if (blob === null) throw new Error('No JPEG here');
  return new File([blob], name, { type: 'image/jpeg' });
}
