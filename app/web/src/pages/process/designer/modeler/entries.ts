import { h, type VNode } from '@bpmn-io/properties-panel/preact';
import { useState } from '@bpmn-io/properties-panel/preact/hooks';
import {
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
} from '@bpmn-io/properties-panel';
import { language, say } from '@/locale';
import type { Palette } from '../api';
import { extended, parse, spoken, type Dialect } from './conditions';
import type { Choice } from './fields';
import type { Shape } from './services';

export interface Entry {
  id: string;
  component: () => VNode<never>;
  isEdited: (node: Element) => boolean;
}
/** What an entry of the panel is made of. */
export interface Making {
  shape: Shape;
  id: string;
  label: string;
  debounce: unknown;
  get: () => string;
  set: (value: string, fault?: string) => void;
  validate?: (value: string) => string;
  description?: string;
}

const common = ({ shape, id, label, debounce, get, set, validate, description }: Making) => ({
  element: shape,
  id,
  label,
  description,
  debounce,
  getValue: get,
  setValue: (value: string | undefined, fault?: string) => set(value ?? '', fault),
  validate: (value: string | undefined) => validate?.(value ?? '') || undefined,
});

const entry = (id: string, component: () => unknown, isEdited: Entry['isEdited']): Entry => ({
  id,
  component: component as Entry['component'],
  isEdited,
});

export const textEntry = (making: Making): Entry =>
  entry(making.id, () => h(TextFieldEntry, common(making)), isTextFieldEntryEdited);

export const selectEntry = (making: Making, choices: () => Choice[]): Entry =>
  entry(
    making.id,
    () =>
      h(SelectEntry, {
        ...common(making),
        getOptions: () => [{ value: '', label: say('designer.none') }, ...choices()],
      }),
    isSelectEntryEdited,
  );

/** A condition as text, the same in words, and a row that adds to it. */
export function conditionEntry(making: Making, dialect: Dialect, { standing }: Palette): Entry {
  const judged = (value: string) =>
    making.validate?.(value) || (value.trim() && !parse(value, dialect) ? say('designer.fault.condition') : '');
  const component = () => {
    const text = making.get();
    return h('div', { class: 'tp-condition' }, [
      h(TextAreaEntry, {
        ...common({ ...making, validate: judged }),
        rows: 2,
        description: spoken(text, dialect, standing, language()) || say(`designer.syntax.${dialect}`),
      }),
      h(Adding, {
        standing,
        add: (join, variable, word) => making.set(extended(making.get(), dialect, join, variable, word)),
      }),
    ]);
  };
  return entry(making.id, component, isTextAreaEntryEdited);
}

interface Added {
  standing: Palette['standing'];
  add: (join: 'and' | 'or', variable: string, word: string) => void;
}

function Adding({ standing, add }: Added) {
  const [variable, setVariable] = useState('');
  const [word, setWord] = useState('');
  const tongue = language();
  const pick = (label: string, value: string, set: (value: string) => void, words: [string, string][]) =>
    h(
      'select',
      {
        class: 'bio-properties-panel-input',
        'aria-label': label,
        value,
        onChange: (event: Event) => set((event.target as HTMLSelectElement).value),
      },
      [h('option', { value: '' }, label), ...words.map(([key, name]) => h('option', { value: key }, name))],
    );
  const variables = Object.entries(standing).map(([key, { name }]): [string, string] => [key, name[tongue]]);
  const words = Object.entries(standing[variable]?.words ?? {}).map(([key, name]): [string, string] => [
    key,
    name[tongue],
  ]);
  const button = (join: 'and' | 'or') =>
    h('button', { type: 'button', disabled: !variable || !word, onClick: () => add(join, variable, word) }, [
      say(`designer.add.${join}`),
    ]);
  const choose = (chosen: string) => {
    setVariable(chosen);
    setWord('');
  };
  return h('div', { class: 'tp-adding' }, [
    pick(say('designer.add.variable'), variable, choose, variables),
    pick(say('designer.add.word'), word, setWord, words),
    button('and'),
    button('or'),
  ]);
}
