import { answer, api, type Schemas } from '../api/client';
import type { Choice, Sources, Values } from '../form/form';

type File = Schemas['CaseFile'];

export const caseFile = (id: string): Promise<File> => answer(api.GET('/api/cases/{id}', { params: { path: { id } } }));

/** What the file knows, by the words that forms prefill from. */
export function knownOf(file: File | null, today: string): Values {
  if (!file) return { today };
  return {
    today,
    'case-procedure': file.procedure,
    'case-bench': file.bench,
    respondents: file.parties.filter((party) => party.side !== 'PLAINTIFF').map((party) => party.id),
    'all-parties': file.parties.map((party) => party.id),
  };
}

/** Forms ask for people by what they are to be: the name of the field says which duty they must hold. */
const DUTIES: Record<string, string> = {
  judge: 'JUDGE',
  secondMember: 'JUDGE',
  thirdMember: 'JUDGE',
  clerk: 'CLERK',
};

async function people(words: string, field = ''): Promise<Choice[]> {
  const query = { text: words || undefined, role: DUTIES[field], limit: 50 };
  const page = await answer(api.GET('/api/people', { params: { query } }));
  return page.rows.map(({ id, name, divisionName }) => ({
    value: id,
    label: divisionName ? `${name} · ${divisionName}` : name,
  }));
}

async function rooms(words: string): Promise<Choice[]> {
  const all = await answer(api.GET('/api/rooms'));
  return all.filter((room) => room.name.includes(words)).map(({ id, name }) => ({ value: id, label: name }));
}

async function documents(id: string, words: string): Promise<Choice[]> {
  const all = await answer(api.GET('/api/cases/{id}/documents', { params: { path: { id } } }));
  return all
    .filter(({ title, current }) => current && title.includes(words))
    .map((document) => ({ value: document.id, label: document.title }));
}

/** Where the references of a case's forms are chosen from. */
export function sourcesOf(file: File | null): Sources {
  const parties = async (words: string) =>
    (file?.parties ?? [])
      .filter((party) => party.name.includes(words))
      .map((party) => ({ value: party.id, label: party.name }));
  return {
    person: people,
    room: rooms,
    party: parties,
    parties,
    document: async (words) => (file ? documents(file.id, words) : []),
  };
}

/** Forms whose papers belong to the secondary file: drafts and what precedes a judgment. */
const SECONDARY = new Set(['casefile.draft', 'casefile.deliberate', 'casefile.review']);

/** Takes a file into the case and offers it as a choice. */
export function uploadTo(file: File, form: string): (upload: globalThis.File) => Promise<Choice> {
  const layer = SECONDARY.has(form) ? 'SECONDARY' : 'MAIN';
  return async (upload) => {
    const body = new FormData();
    body.append('file', upload, upload.name);
    const params = { path: { id: file.id }, query: { kind: form, layer } as const };
    const document = await answer(api.POST('/api/cases/{id}/documents', { params, body: body as never }));
    return { value: document.id, label: document.title };
  };
}
