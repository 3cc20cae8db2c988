import type { Schemas } from '@/shared/api/client';

type Form = Schemas['Form'];
type File = Schemas['CaseFile'];
type Entry = Schemas['TimelineEntry'];

/** Names of the parties for whom a task that is done party by party is still to be done. */
export function remaining(form: Form, file: File, timeline: Entry[]): string[] {
  const words = form.fields.map((field) => field.default);
  const concerned = words.includes('respondents')
    ? file.parties.filter((party) => party.side !== 'PLAINTIFF')
    : words.includes('all-parties') || form.fields.some((field) => field.type === 'party')
      ? file.parties
      : [];
  const done = timeline.filter((entry) => !entry.reversed && form.deeds.includes(entry.kind)).map(({ party }) => party);
  return concerned.map((party) => party.name).filter((name) => !done.includes(name));
}
