/** A file that the server made, handed to the browser, which keeps it where the person keeps downloads. */

/** "attachment; filename*=UTF-8''H%E1%BB%8Dc%20sinh.csv" */
function nameIn(disposition: string, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (!encoded) return otherwise;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return otherwise;
  }
}

/** What was made once and cannot be made again the same stays at hand as long as the page does. */
export interface MadeFile {
  blob: Blob;
  name: string;
}

export async function madeFile(response: Response, otherwise: string): Promise<MadeFile> {
  return { blob: await response.blob(), name: nameIn(response.headers.get('Content-Disposition') ?? '', otherwise) };
}

export async function handOver(response: Response, otherwise: string): Promise<void> {
  save(await madeFile(response, otherwise));
}

export function save({ blob, name }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
