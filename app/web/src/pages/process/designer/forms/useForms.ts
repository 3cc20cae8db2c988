import { computed, shallowReactive } from 'vue';
import { draftForm, type Form, type FormField, type Palette } from '../api';

const copied = (form: Form): Form => JSON.parse(JSON.stringify(form)) as Form;
const same = (one: Form, other: Form) => JSON.stringify(one) === JSON.stringify(other);

/** Forms that are being changed beside the model, and saved with it. */
export function useForms(offered: Palette) {
  const edited = shallowReactive(new Map<string, Form>());
  const saved = shallowReactive(new Map<string, Form>());
  const inForce = (key: string) => offered.forms.find((form) => form.key === key);
  const known = (key: string) => saved.get(key) ?? inForce(key);

  const formOf = (key: string): Form | undefined => edited.get(key) ?? known(key);
  const changed = computed(() =>
    [...edited].filter(([key, form]) => !same(form, known(key) ?? form)).map(([key]) => key),
  );
  /** What the application reads by itself stays; the designer may take out only what designers have added. */
  const isOwn = (key: string, field: string) => inForce(key)?.fields.some((one) => one.key === field) ?? false;

  function change(key: string, how: (form: Form) => void) {
    const form = formOf(key);
    if (!form) return;
    const next = copied(form);
    how(next);
    edited.set(key, next);
  }

  async function save(note: string) {
    for (const key of changed.value) {
      const form = edited.get(key);
      if (!form) continue;
      await draftForm(form, note);
      saved.set(key, form);
    }
  }

  return { formOf, changed, isOwn, change, save, discard: (key: string) => edited.delete(key) };
}

export type EditedForms = ReturnType<typeof useForms>;

/** A field that can be shown at once, under a key that is free. */
export function freshField(form: Form): FormField {
  let number = 1;
  while (form.fields.some(({ key }) => key === `field${number}`)) number += 1;
  return {
    key: `field${number}`,
    type: 'text',
    label: { zh: '新字段', en: 'New field' },
    help: null,
    required: false,
    min: null,
    max: null,
    maxLength: null,
    pattern: null,
    options: [],
    visibleWhen: null,
    default: null,
  };
}
