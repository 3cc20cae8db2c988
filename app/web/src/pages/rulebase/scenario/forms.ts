import type { FactField, FactKind, PlayedScenario, ScenarioEntry, ScenarioForm, ScenarioForms } from './api';

export type State = 'holds' | 'fails' | 'unplayed' | 'unread';

/** The place of a component in the facts of a form. */
export interface Place {
  entry: number;
  component: string;
}

export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
export const textOf = (entry: ScenarioEntry, component: string) =>
  entry.parts.find((part) => part.component === component)?.text ?? null;
export const names = (entry: ScenarioEntry, component: string) =>
  entry.parts.some((part) => part.component === component);

/** The entry with a component that says something else; undefined = it is left out. */
export function said(entry: ScenarioEntry, component: string, text: string | null | undefined): ScenarioEntry {
  if (text === undefined) return { ...entry, parts: entry.parts.filter((part) => part.component !== component) };
  const parts = names(entry, component)
    ? entry.parts.map((part) => (part.component === component ? { component, text } : part))
    : [...entry.parts, { component, text }];
  return { ...entry, parts };
}

const first = ({ kind, choices }: FactField) => (kind === 'YES_NO' ? 'true' : kind === 'CHOICE' && choices[0]?.value);

/** A fact or finding that has just been added: what must be there is asked for at once. */
export function fresh(kind: FactKind): ScenarioEntry {
  const rule = kind.fields.filter(({ name }) => name === 'rule');
  const asked = kind.fields.filter(({ required }) => required);
  return { type: kind.name, parts: [...asked, ...rule].map(({ name }) => ({ component: name, text: '' })) };
}

/** What a component says when it is added to a form. */
export const firstText = (field: FactField) => first(field) || '';

/** What is left empty is left out. */
export const withoutGaps = (form: ScenarioForm): ScenarioForm => ({
  title: form.title.trim(),
  given: form.given.map(trimmed),
  expect: form.expect.map(trimmed),
});
const trimmed = (entry: ScenarioEntry): ScenarioEntry => ({
  type: entry.type,
  parts: entry.parts
    .map(({ component, text }) => ({ component, text: text?.trim() ?? null }))
    .filter(({ text }) => text !== ''),
});

/** Where a form says of what day the law is asked. */
export function dayOf(form: ScenarioForm, { facts, day }: Pick<ScenarioForms, 'facts' | 'day'>): Place | undefined {
  const named = day?.split('.') ?? [];
  for (const [entry, { type }] of form.given.entries()) {
    const dates = facts.find(({ name }) => name === type)?.fields.filter(({ kind }) => kind === 'DATE') ?? [];
    const found =
      named.length === 2
        ? dates.find(({ name }) => type === named[0] && name === named[1])
        : (dates.find(({ required }) => required) ?? dates[0]);
    if (found) return { entry, component: found.name };
  }
  return undefined;
}

export function dayText(form: ScenarioForm, words: Pick<ScenarioForms, 'facts' | 'day'>): string {
  const place = dayOf(form, words);
  const entry = place && form.given[place.entry];
  return (entry && textOf(entry, place.component)) ?? '';
}

/** In how many of its facts' components a form is like another. */
export function likeness(form: ScenarioForm, other: ScenarioForm): number {
  const points = (of: ScenarioForm) =>
    of.given.flatMap(({ type, parts }) => parts.map(({ component, text }) => `${type}.${component}=${text}`));
  const all = new Set(points(other));
  return points(form).filter((each) => all.has(each)).length;
}

/** The file that holds the likest scenario; the first when none is like it. */
export function likeliest(form: ScenarioForm, files: { path: string; forms: ScenarioForm[] }[]): string {
  const ranked = files.map(({ path, forms }) => ({
    path,
    most: Math.max(0, ...forms.map((other) => likeness(form, other))),
  }));
  return ranked.reduce((best, each) => (each.most > best.most ? each : best), { path: files[0]?.path ?? '', most: 0 })
    .path;
}

/** A scenario is known again by what it says, wherever it stands. */
export const keyOf = (path: string, form: ScenarioForm) => `${path} ${JSON.stringify(form)}`;

export const stateOf = (form: ScenarioForm | null, result: PlayedScenario | undefined): State =>
  form === null ? 'unread' : result === undefined ? 'unplayed' : result.holds ? 'holds' : 'fails';

/** Whether all words occur in what a scenario says. */
export function matches(words: string, ...texts: string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
