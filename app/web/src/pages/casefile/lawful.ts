import type { Conversion, Form } from './api';

export const CONVERSION = 'triage.apply-conversion';

/** Forms as the law allows them today: a change of procedure offers lawful targets, and none at all is not offered. */
export function lawfulOnly(forms: Form[], conversions: Conversion[]): Form[] {
  const targets = conversions.filter(({ allowed }) => allowed).map(({ target }) => String(target));
  return forms
    .filter(({ key }) => key !== CONVERSION || targets.length > 0)
    .map((form) => (form.key === CONVERSION ? narrowed(form, targets) : form));
}

function narrowed(form: Form, targets: string[]): Form {
  const fields = form.fields.map((field) =>
    field.key === 'target'
      ? { ...field, options: field.options?.filter(({ value }) => targets.includes(value)) }
      : field,
  );
  return { ...form, fields };
}
