/** A mapping as the page edits it: what has no columns yet has an empty text. */
export interface Meaning {
  is?: string;
  starts?: string;
  contains?: string;
  deed: string;
  detail?: Record<string, string>;
}
export interface Fields {
  columns: Record<string, string | string[]>;
  [other: string]: unknown;
}
export interface MappingTree {
  source: string;
  cases: Fields;
  events: Fields;
  details?: Record<string, string>;
  meanings?: Meaning[];
  [other: string]: unknown;
}

export const MATCHES = ['is', 'starts', 'contains'] as const;
export type Match = (typeof MATCHES)[number];

export const CASE_FIELDS = [
  'key',
  'version',
  'deleted',
  'submitted',
  'filed',
  'closed',
  'manner',
  'number',
  'court',
  'class',
  'cause',
  'amount',
  'procedure',
  'plaintiffs',
  'defendants',
  'third-parties',
];
export const EVENT_FIELDS = [
  'case',
  'id',
  'version',
  'deleted',
  'day',
  'sequence',
  'meaning',
  'text',
  'party',
  'answers',
];
export const DETAILS = [
  'judge',
  'assistant',
  'clerk',
  'members',
  'division',
  'procedure',
  'bench',
  'hearingDay',
  'ground',
  'until',
  'document',
  'period',
  'decision',
  'manner',
];

/** Several columns stand in one cell of the page, joined by a plus sign. */
export const shown = (columns: string | string[] | undefined): string =>
  columns === undefined ? '' : [columns].flat().join(' + ');

/** The columns with one field set as the page has it; an empty cell takes the field out. */
export function withColumn<T extends Record<string, unknown>>(columns: T, field: string, text: string): T {
  const names = text
    .split('+')
    .map((name) => name.trim())
    .filter(Boolean);
  const rest = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== field));
  if (names.length === 0) return rest as T;
  return { ...rest, [field]: names.length === 1 ? names[0] : names } as unknown as T;
}

export const matchOf = (meaning: Meaning): Match => MATCHES.find((match) => meaning[match] !== undefined) ?? 'is';

/** A meaning that is looked up another way, or by other words. */
export function matched(meaning: Meaning, match: Match, text: string): Meaning {
  const { deed, detail } = meaning;
  return { [match]: text, deed, ...(detail ? { detail } : {}) };
}
