import type { OpenFile } from './useDraft';

/** Keeps a file as it now stands on the reader's machine: a table opens in any spreadsheet. */
export function download(path: string, { text, workbook }: OpenFile): void {
  keep(path, new Blob([workbook === null ? text : Uint8Array.from(atob(workbook), (sign) => sign.charCodeAt(0))]));
}

export function keep(path: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = path.slice(path.lastIndexOf('/') + 1);
  link.click();
  URL.revokeObjectURL(link.href);
}
