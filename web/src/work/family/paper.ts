/** A paper that was photographed: made small enough for a bad line before it goes up. */
const longestSide = 2000;
const quality = 0.82;
/** Below it nothing is won. */
const smallBytes = 400 * 1024;

/** What does not turn into a picture here goes up as it is. */
export async function slimmed(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= smallBytes) return file;
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = fitted(picture.width, picture.height, longestSide);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
  } catch {
    return file;
  }
}

export function fitted(width: number, height: number, longest: number): { width: number; height: number } {
  const by = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) };
}
