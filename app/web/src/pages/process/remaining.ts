import type { Schemas } from '@/shared/api/client';
import type { Values } from '@/shared/form/form';

type Form = Schemas['Form'];
type File = Schemas['CaseFile'];
type Party = Schemas['Party'];
type Entry = Schemas['TimelineEntry'];

function concerned(form: Form, file: File): Party[] {
  const words = form.fields.map((field) => field.default);
  if (words.includes('respondents')) return file.parties.filter((party) => party.side !== 'PLAINTIFF');
  const byParty = words.includes('all-parties') || form.fields.some((field) => field.type === 'party');
  return byParty ? file.parties : [];
}

/** The parties for whom a task that is done party by party is still to be done. */
export function remaining(form: Form, file: File, timeline: Entry[]): Party[] {
  const done = timeline.filter((entry) => !entry.reversed && form.deeds.includes(entry.kind)).map(({ party }) => party);
  return concerned(form, file).filter(({ name }) => !done.includes(name));
}

/** What the file knows, without the parties for whom the task is done: nobody is offered twice. */
export function knownLeft(known: Values, left: Party[]): Values {
  const ids = left.map(({ id }) => id);
  const only = (list: unknown) => (Array.isArray(list) ? list.filter((id) => ids.includes(id)) : list);
  if (ids.length === 0) return known;
  return { ...known, respondents: only(known.respondents), 'all-parties': only(known['all-parties']) };
}
