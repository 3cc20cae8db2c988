import type { Palette, Template } from '../api';

/** Something that a designer can place. */
export interface Offer {
  key: string;
  type: string;
  template: string;
  icon: string;
  /** What it is made with beyond its type. */
  options: Record<string, unknown>;
  /** Whether it can be hung on to what is there. */
  follows: boolean;
}

const offer = (
  key: string,
  type: string,
  template: string,
  icon: string,
  follows = true,
  options: Record<string, unknown> = {},
): Offer => ({
  key,
  type: `bpmn:${type}`,
  template: ['tianping', template].join('.'),
  icon: `bpmn-icon-${icon}`,
  follows,
  options,
});

const KNOWN: Offer[] = [
  offer('start', 'StartEvent', 'start', 'start-event-none', false),
  offer('ask', 'UserTask', 'ask', 'user-task'),
  offer('do', 'ServiceTask', 'do', 'service-task'),
  offer('wait', 'IntermediateCatchEvent', 'wait', 'intermediate-event-catch-message', true, {
    eventDefinitionType: 'bpmn:MessageEventDefinition',
  }),
  offer('if', 'ExclusiveGateway', 'named', 'gateway-xor'),
  offer('fork', 'ParallelGateway', 'named', 'gateway-parallel'),
  offer('call', 'CallActivity', 'call', 'call-activity'),
  offer('sub', 'SubProcess', 'named', 'subprocess-expanded', false, { isExpanded: true }),
  offer('end', 'EndEvent', 'named', 'end-event-none'),
];

const PREFIXES: Record<string, string> = {
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:UserTask': 'ask',
  'bpmn:ServiceTask': 'do',
  'bpmn:CallActivity': 'call',
  'bpmn:SubProcess': 'sub',
  'bpmn:ExclusiveGateway': 'if',
  'bpmn:ParallelGateway': 'fork',
  'bpmn:IntermediateCatchEvent': 'wait',
  'bpmn:BoundaryEvent': 'wait',
  'bpmn:SequenceFlow': 'flow',
  'bpmn:TextAnnotation': 'note',
  'bpmn:Association': 'link',
  'bpmn:Message': 'message',
};
const JOINS = new Set(['bpmn:ExclusiveGateway', 'bpmn:ParallelGateway']);
const REMARKS = ['bpmn:TextAnnotation', 'bpmn:Association'];
/** What a boundary event may sit on, as the check has it. */
export const HOSTS = ['bpmn:CallActivity', 'bpmn:SubProcess', 'bpmn:UserTask'];
const KINDS = [['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:CallActivity'], [...JOINS]];

export const templateOf = (palette: Palette, type: string): Template | undefined =>
  palette.templates.find(({ appliesTo }) => appliesTo.includes(type));

/** What the palette of the server lets a designer place. */
export const offersOf = (palette: Palette): Offer[] =>
  KNOWN.filter(({ type, template }) => templateOf(palette, type)?.id === template);

/** Whether a drawing may hold such an element at all. */
export const mayStand = (palette: Palette, type: string): boolean =>
  REMARKS.includes(type) || templateOf(palette, type) !== undefined;

/** What an element may become: another of its kind. */
export function alternatives(palette: Palette, type: string): Offer[] {
  const kind = KINDS.find((types) => types.includes(type)) ?? [];
  return offersOf(palette).filter((other) => other.type !== type && kind.includes(other.type));
}

export const prefixOf = (type: string): string => PREFIXES[type] ?? '';

/** Whether an id says what the element is: `ask-hearing-record`. */
export function isSpoken(type: string, id: string): boolean {
  const prefix = PREFIXES[type];
  const [first = ''] = id.split('-');
  const fits = first === prefix || (JOINS.has(type) && first === 'join');
  return fits && first !== id && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
}

/** Whether an id was made up by the designer and may follow what the element is told to do. */
export const isMadeUp = (id: string): boolean => /^[a-z]+-\d+$/.test(id);
