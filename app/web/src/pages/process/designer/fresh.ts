const escaped = (words: string) =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Whether a process may bear this id. */
export const isProcessId = (id: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 60;

/** The model to begin with, for a process of this id and name. */
export const fresh = (starter: string, id: string, name: string): string =>
  starter.replaceAll('new-model', isProcessId(id) ? id : 'new-model').replace('新流程', escaped(name || id));
