import { isEmpty, visibleFields, type Form, type FormField, type Values } from './form';

export interface Complaint {
  code: 'required' | 'too-long' | 'no-match' | 'not-a-number' | 'too-small' | 'too-big';
  limit?: number;
}

const LONGEST = { text: 200, longtext: 4000 } as const;

function text(field: FormField, type: keyof typeof LONGEST, value: string): Complaint | undefined {
  const longest = field.maxLength ?? LONGEST[type];
  if ([...value].length > longest) return { code: 'too-long', limit: longest };
  return field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'u').test(value) ? { code: 'no-match' } : undefined;
}

function number(field: FormField, value: unknown): Complaint | undefined {
  const shape = field.type === 'money' ? /^-?\d{1,13}(\.\d{1,2})?$/ : /^-?\d+(\.\d{1,6})?$/;
  if (!shape.test(String(value))) return { code: 'not-a-number' };
  const least = field.min ?? (field.type === 'money' ? 0 : undefined);
  if (least !== undefined && Number(value) < least) return { code: 'too-small', limit: least };
  return field.max != null && Number(value) > field.max ? { code: 'too-big', limit: field.max } : undefined;
}

function complain(field: FormField, value: unknown): Complaint | undefined {
  if (isEmpty(value)) return field.required ? { code: 'required' } : undefined;
  if (field.type === 'text' || field.type === 'longtext') return text(field, field.type, String(value));
  return field.type === 'number' || field.type === 'money' ? number(field, value) : undefined;
}

/** Complaints by field; shape only, and only of fields that show. What is lawful the server says. */
export function validate(form: Form, values: Values): Record<string, Complaint> {
  const complaints = visibleFields(form, values).map(
    (field) => [field.key, complain(field, values[field.key])] as const,
  );
  return Object.fromEntries(complaints.filter((entry): entry is [string, Complaint] => entry[1] !== undefined));
}
