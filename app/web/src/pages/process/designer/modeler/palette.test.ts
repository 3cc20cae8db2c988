import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../api';
import { put, stamped, valueOf } from './bindings';
import { fieldsOf, isOfClock, mayRunClock } from './fields';
import { alternatives, isMadeUp, isSpoken, mayStand, offersOf } from './offers';
import { ownRules } from './ownRules';
import type { Factory, Moddle, Shape } from './services';

import lint from '../../../../../../../processes/templates/lint.json';
import templates from '../../../../../../../processes/templates/palette.json';

const models = import.meta.glob<string>('../../../../../../../processes/bpmn/**/*.bpmn', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const offered = { templates, lint } as unknown as Palette;
const moddle = new BpmnModdle({ camunda }) as unknown as Factory & BpmnModdle;
const task = (type: string) => {
  const template = offered.templates.find(({ appliesTo }) => appliesTo.includes(type));
  if (!template) throw new Error(type);
  const of = moddle.create(type, stamped(template, moddle));
  return { of, shape: { id: 'x', type, businessObject: of } as unknown as Shape, template };
};
const act = ({ context }: ReturnType<typeof put>) => Object.assign(context.moddleElement as Moddle, context.properties);

describe('palette', () => {
  it('offers_only_what_a_template_of_the_server_applies_to', () => {
    const applied = offered.templates.flatMap(({ appliesTo }) => appliesTo);
    expect(offersOf(offered).map(({ key }) => key)).toEqual([
      'start',
      'ask',
      'do',
      'wait',
      'if',
      'fork',
      'call',
      'sub',
      'end',
    ]);
    for (const { type } of offersOf(offered)) expect(applied).toContain(type);
    const smaller = { ...offered, templates: offered.templates.filter(({ id }) => id !== 'tianping.do') };
    expect(offersOf(smaller).map(({ key }) => key)).not.toContain('do');
  });

  it('lets_nothing_else_stand_in_a_drawing', () => {
    const foreign = [
      'ScriptTask',
      'SendTask',
      'InclusiveGateway',
      'DataObjectReference',
      'Participant',
      'Group',
      'Task',
    ];
    for (const type of foreign) expect(mayStand(offered, `bpmn:${type}`), type).toBe(false);
    expect(mayStand(offered, 'bpmn:TextAnnotation')).toBe(true);
  });

  it('lets_an_element_become_another_of_its_kind_only', () => {
    expect(alternatives(offered, 'bpmn:UserTask').map(({ key }) => key)).toEqual(['do', 'call']);
    expect(alternatives(offered, 'bpmn:ExclusiveGateway').map(({ key }) => key)).toEqual(['fork']);
    expect(alternatives(offered, 'bpmn:StartEvent')).toEqual([]);
  });

  it('knows_ids_that_speak', () => {
    expect(isSpoken('bpmn:UserTask', 'ask-hearing-record')).toBe(true);
    expect(isSpoken('bpmn:UserTask', 'Activity_0x1y')).toBe(false);
    expect(isSpoken('bpmn:ParallelGateway', 'join-prepared')).toBe(true);
    expect(isMadeUp('ask-1')).toBe(true);
    expect(isMadeUp('ask-hear')).toBe(false);
  });
});

describe('template', () => {
  it('puts_its_hidden_values_into_every_new_element', () => {
    expect(task('bpmn:ServiceTask').of.get('camunda:delegateExpression')).toBe('${step}');
    const { of, template } = task('bpmn:CallActivity');
    const key = template.properties.find(({ binding }) => binding.type === 'camunda:in:businessKey');
    expect(key && valueOf(of, key.binding)).toBe('#{execution.processBusinessKey}');
  });

  it('writes_a_property_where_it_binds_and_takes_it_out_again', () => {
    const { of, shape } = task('bpmn:UserTask');
    const role = { type: 'camunda:property' as const, name: 'role' };
    act(put(shape, role, 'judge', moddle));
    act(put(shape, { ...role, name: 'form' }, ' casefile.close ', moddle));
    expect([valueOf(of, role), valueOf(of, { ...role, name: 'form' })]).toEqual(['judge', 'casefile.close']);
    act(put(shape, role, '', moddle));
    act(put(shape, { ...role, name: 'form' }, '', moddle));
    expect(of.get('extensionElements')).toBeUndefined();
  });

  it('keeps_the_business_key_of_a_call_beside_its_english_name', () => {
    const { of, shape } = task('bpmn:CallActivity');
    act(put(shape, { type: 'camunda:property', name: 'en' }, 'Trial', moddle));
    expect(valueOf(of, { type: 'camunda:in:businessKey' })).toBe('#{execution.processBusinessKey}');
  });

  it('is_missed_where_it_demands_a_value', () => {
    const { of } = task('bpmn:UserTask');
    of.id = 'ask-1';
    const found: string[] = [];
    ownRules(offered)
      ['template']?.()
      .check(of, { report: (id) => found.push(id) });
    expect(found).toEqual(['ask-1']);
  });
});

describe('an additional clock', () => {
  const said = { clock: '内部期限', clockEn: 'Internal period', clockPeriod: '3WD', clockWarns: 'judge' };
  const judged = (type: string, values: Record<string, string>) => {
    const { of, shape } = task(type);
    of.id = 'x-1';
    for (const [name, value] of Object.entries(values))
      act(put(shape, { type: 'camunda:property', name }, value, moddle));
    const found: string[] = [];
    ownRules(offered)
      ['clock']?.()
      .check(of, { report: (id) => found.push(id) });
    return found;
  };

  it.each(['bpmn:UserTask', 'bpmn:IntermediateCatchEvent', 'bpmn:CallActivity'])('may_stand_on_%s', (type) => {
    expect(judged(type, said)).toEqual([]);
    expect(judged(type, {})).toEqual([]);
  });

  it.each(['clock', 'clockEn', 'clockPeriod', 'clockWarns'])('is_missed_without_its_%s', (part) => {
    expect(judged('bpmn:UserTask', { ...said, [part]: '' })).toEqual(['x-1']);
  });

  it.each(['72H', '0D', 'P', '3 WD', 'none'])('does_not_read_%s', (clockPeriod) => {
    expect(judged('bpmn:UserTask', { ...said, clockPeriod })).toEqual(['x-1']);
  });

  it('has_a_group_of_its_own_and_none_on_the_edge_of_an_element', () => {
    const { shape } = task('bpmn:UserTask');
    expect(fieldsOf(offered, shape).filter(isOfClock)).toHaveLength(4);
    expect(mayRunClock(shape)).toBe(true);
    expect(mayRunClock(task('bpmn:BoundaryEvent').shape)).toBe(false);
  });
});

interface Node {
  name: string;
  attributes: string[];
  children: Node[];
  text: string;
}
/** What a file says: elements, attributes and texts, whatever the order of attributes and the white space between. */
function meaning(element: { $type: string; $attrs?: object; $descriptor?: unknown }): Node {
  const values = Object.entries(element).filter(([key]) => !key.startsWith('$') && key !== 'di');
  const parts = values.flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [key, one] as const),
  );
  const isElement = (value: unknown): value is { $type: string; id?: string } =>
    typeof value === 'object' && value !== null && '$type' in value;
  const owned = (value: { $parent?: unknown }) => value.$parent === element;
  return {
    name: element.$type,
    attributes: parts
      .filter(([, value]) => !isElement(value) || !owned(value as never))
      .map(([key, value]) => `${key}=${isElement(value) ? value.id : String(value)}`)
      .sort(),
    children: parts
      .filter(([, value]) => isElement(value) && owned(value as never))
      .map(([, value]) => meaning(value as never)),
    text: '',
  };
}

describe('a shipped model', () => {
  const files = Object.entries(models).map(([path, text]) => [path.split('/').at(-1) ?? path, text] as const);
  it('is_there', () => expect(files.length).toBeGreaterThan(30));
  it.each(files)('%s_opened_and_saved_means_the_same', async (_, before) => {
    const { rootElement, warnings } = await moddle.fromXML(before);
    expect(warnings).toEqual([]);
    const { xml } = await moddle.toXML(rootElement, { format: true });
    const again = await moddle.fromXML(xml);
    expect(meaning(again.rootElement as never)).toEqual(meaning(rootElement as never));
    expect(again.warnings).toEqual([]);
    const count = (text: string) => [...text.matchAll(/<[a-z]+:\w+/g)].length;
    const attributes = (text: string) => [...text.matchAll(/\s[\w:]+="/g)].length;
    expect([count(xml), attributes(xml)]).toEqual([count(before), attributes(before)]);
  });
});
