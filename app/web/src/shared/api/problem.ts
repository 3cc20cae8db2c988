import type { components } from './schema';

type Explained = components['schemas']['Explained'];

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** A refusal as people read it: an RFC 9457 document, or our own words when the server sent none. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly args: readonly unknown[] = [],
    readonly errors: readonly FieldError[] = [],
    readonly traceId?: string,
    /** Why the rules said no, when it was a rule that did. */
    readonly why?: Explained,
  ) {
    super(message);
    this.name = 'Problem';
  }

  /** The first message for a field, or undefined. */
  at(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }

  /** Messages by field, in the shape that forms take. */
  get byField(): Record<string, string> {
    return Object.fromEntries([...this.errors].reverse().map((error) => [error.field, error.message]));
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Codes of refusals that carry no problem document; `shared.error.<code>` has their words. */
export function codeOf(status: number): string {
  if (status === 0) return 'network';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  return status >= 500 ? 'server' : 'refused';
}

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((error) => ({
    field: text(error.field) ?? '',
    code: text(error.code) ?? 'invalid',
    message: text(error.message) ?? text(error.code) ?? 'invalid',
  }));
}

/** `words` gives our own sentence for a code when the document has neither title nor detail. */
export function problemFrom(status: number, body: unknown, words: (code: string) => string): Problem {
  const document = isRecord(body) ? body : {};
  const fallback = codeOf(status);
  return new Problem(
    status,
    text(document.code) ?? fallback,
    text(document.title) ?? text(document.detail) ?? words(fallback),
    Array.isArray(document.args) ? document.args : [],
    fieldErrors(document.errors),
    text(document.traceId),
    isRecord(document.why) && isRecord(document.why.explanation) ? (document.why as Explained) : undefined,
  );
}

/** Anything thrown, as a problem: a failed connection is one too. */
export function asProblem(thrown: unknown, words: (code: string) => string): Problem {
  return thrown instanceof Problem ? thrown : new Problem(0, 'network', words('network'));
}
