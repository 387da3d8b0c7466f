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

export function isFile(response: Response): boolean {
  return response.ok && /^attachment\b/i.test(response.headers.get('Content-Disposition') ?? '');
}

export async function handOver(response: Response, otherwise: string): Promise<void> {
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('Content-Disposition') ?? '', otherwise);
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
