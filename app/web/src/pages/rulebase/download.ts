import type { OpenFile } from './useDraft';

/** Keeps a file as it now stands on the reader's machine: a table opens in any spreadsheet. */
export function download(path: string, { text, workbook }: OpenFile): void {
  const content = workbook === null ? text : Uint8Array.from(atob(workbook), (sign) => sign.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = path.slice(path.lastIndexOf('/') + 1);
  link.click();
  URL.revokeObjectURL(link.href);
}
