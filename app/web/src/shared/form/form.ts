import type { Language } from '@/locale';

/** A name in both languages, as forms carry it. */
export type Term = Record<Language, string>;

export type FieldType =
  | 'text'
  | 'longtext'
  | 'date'
  | 'datetime'
  | 'number'
  | 'money'
  | 'boolean'
  | 'choice'
  | 'multichoice'
  | 'person'
  | 'party'
  | 'parties'
  | 'room'
  | 'document'
  | 'period';

export interface FormField {
  key: string;
  type: FieldType;
  label: Term;
  help?: Term | null;
  required: boolean;
  min?: number | null;
  max?: number | null;
  maxLength?: number | null;
  pattern?: string | null;
  options?: { value: string; label: Term }[];
  /** `decision=DEFECTIVE|REFUSED`: shown while another field holds one of the values. */
  visibleWhen?: string | null;
  /** What the file already knows: `today`, `case-judge`, `respondents` … */
  default?: string | null;
}

export interface Form {
  key: string;
  title: Term;
  intro?: Term | null;
  fields: FormField[];
}

export type Values = Record<string, unknown>;

/** Something to refer to by its id: a person, party, room or document. */
export interface Choice {
  value: string;
  label: string;
}

/** Where the choices of a reference come from; the words are what the reader typed so far, the field is what asks. */
export type Source = (words: string, field?: string) => Promise<Choice[]>;
export type Sources = Partial<Record<'person' | 'party' | 'parties' | 'room' | 'document', Source>>;

export function isEmpty(value: unknown): boolean {
  return (
    value == null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  );
}

/** The server judges by the same sentence: the other field's value as it stands, shown or not. */
export function isVisible({ visibleWhen }: FormField, values: Values): boolean {
  if (!visibleWhen) return true;
  const [other = '', wanted = ''] = visibleWhen.split('=').map((side) => side.trim());
  return values[other] != null && wanted.split('|').includes(String(values[other]));
}

export function visibleFields(form: Form, values: Values): FormField[] {
  return form.fields.filter((field) => isVisible(field, values));
}

/** First values: what the file knows, nothing else. */
export function prefilled(form: Form, known: Values): Values {
  const filled = form.fields.filter((field) => field.default && !isEmpty(known[field.default]));
  return Object.fromEntries(filled.map((field) => [field.key, known[field.default ?? '']]));
}

/** What is sent: shown fields that hold something. A hidden value would be refused. */
export function payload(form: Form, values: Values): Values {
  const sent = visibleFields(form, values).filter((field) => !isEmpty(values[field.key]));
  return Object.fromEntries(sent.map((field) => [field.key, values[field.key]]));
}
