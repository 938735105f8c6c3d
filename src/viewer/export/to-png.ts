/** Greatest side of a picture; browsers refuse much larger canvases. */
const MAX_SIDE = 8_000;

/** An SVG as a PNG of twice its size, for sharp print. Rejects where the browser cannot draw it. */
export async function toPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const scale = Math.min(2, MAX_SIDE / Math.max(width, height));
  const image = new Image();
  // An address of its own kind: the policy of the page allows pictures from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no PNG')) : resolve(blob)), 'image/png');
  });
}
