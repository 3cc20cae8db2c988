import type { Language } from '@/locale';
import type { Palette, TemplateProperty } from '../api';
import { templateOf } from './offers';
import { isA, type Moddle, type Shape } from './services';

export interface Choice {
  value: string;
  label: string;
}

/** What a designer may say about an element, by its template. */
export function fieldsOf(palette: Palette, shape: Shape): TemplateProperty[] {
  const template = templateOf(palette, shape.businessObject.$type);
  return (template?.properties ?? []).filter(({ type }) => type !== 'Hidden');
}

/** A part of the clock that a model may add to those of the law. */
export const isOfClock = ({ id = '' }: TemplateProperty) => id.startsWith('clock');

/** An event on the edge of another element is no place where a case stays, so no clock runs there. */
export const mayRunClock = (shape: Shape) => !isA(shape, 'bpmn:BoundaryEvent');

/** Whether a value has the form that the template asks for. */
export const reads = ({ constraints }: TemplateProperty, value: string) =>
  !constraints?.pattern || new RegExp(`^(?:${constraints.pattern.value})$`).test(value.trim());

/** The words from which a property is chosen; none where it is written freely. */
export function choicesOf(palette: Palette, { id, choices }: TemplateProperty, tongue: Language): Choice[] {
  const named = (terms: Palette['roles']) =>
    Object.entries(terms).map(([value, term]) => ({ value, label: `${term[tongue]} · ${value}` }));
  if (id === 'form') return palette.forms.map(({ key, title }) => ({ value: key, label: `${title[tongue]} · ${key}` }));
  if (id === 'called')
    return palette.models.map(({ id: value, name }) => ({ value, label: `${name[tongue]} · ${value}` }));
  const terms = id === 'step' ? palette.steps : palette.roles;
  const offered = (choices ?? []).map(({ value }) => value);
  return named(terms).filter(({ value }) => offered.includes(value));
}

const definitions = (of: Moddle) => (of.get('eventDefinitions') ?? []) as Moddle[];
export const messageOf = (of: Moddle): Moddle | undefined =>
  definitions(of)[0]?.get('messageRef') as Moddle | undefined;
export const messageDefinition = (of: Moddle): Moddle | undefined => definitions(of)[0];

export const listens = (shape: Shape) =>
  isA(shape, 'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent') ||
  (isA(shape, 'bpmn:StartEvent') && !isA(shape.parent, 'bpmn:SubProcess'));

/** An exit where the ways part: it asks for the standing, or it is the one that is taken otherwise. */
export const parts = (shape: Shape) =>
  isA(shape, 'bpmn:SequenceFlow') &&
  isA(shape.source, 'bpmn:ExclusiveGateway') &&
  (shape.source?.outgoing.length ?? 0) > 1;

export function definitionsOf(of: Moddle): Moddle {
  let up = of;
  while (up.$parent) up = up.$parent;
  return up;
}
