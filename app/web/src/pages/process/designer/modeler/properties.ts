import { language, say } from '@/locale';
import type { Binding, Palette, TemplateProperty } from '../api';
import { put, valueOf } from './bindings';
import { conditionEntry, selectEntry, textEntry, type Entry, type Making } from './entries';
import { choicesOf, fieldsOf, isOfClock, listens, mayRunClock, parts, reads } from './fields';
import { messageCommands, messageName } from './messages';
import { isMadeUp, isSpoken, prefixOf } from './offers';
import { isA, type Command, type Factory, type Ids, type Moddle, type Shape } from './services';

interface Stack {
  execute(command: string, context: unknown): void;
}
interface Group {
  id: string;
  label: string;
  component: unknown;
  entries: Entry[];
}

const PROCESS: [name: string, binding: Binding][] = [
  ['version', { type: 'property', name: 'camunda:versionTag' }],
  ['history', { type: 'property', name: 'camunda:historyTimeToLive' }],
];

/** The properties panel: what the templates of the palette let a designer say, and nothing else. */
export class PropertiesOfTemplates {
  static readonly $inject = [
    'propertiesPanel',
    'commandStack',
    'bpmnFactory',
    'moddle',
    'debounceInput',
    'config.offered',
  ];

  constructor(
    panel: { registerProvider(provider: object): void },
    private readonly stack: Stack,
    private readonly factory: Factory,
    private readonly moddle: { ids: Ids },
    private readonly debounce: unknown,
    private readonly offered: Palette,
  ) {
    panel.registerProvider(this);
  }

  getGroups(shape: Shape) {
    return (): Group[] =>
      [
        this.group('general', [this.id(shape), ...this.name(shape)]),
        this.group('template', [...this.message(shape), ...this.templated(shape)]),
        this.group('clock', this.clock(shape)),
        this.group('exit', this.exit(shape)),
        this.group('default', this.fallback(shape)),
        this.group('process', isA(shape, 'bpmn:Process') ? PROCESS.map((part) => this.plain(shape, ...part)) : []),
      ].filter(({ entries }) => entries.length > 0);
  }

  private group(id: string, entries: Entry[]): Group {
    return { id, label: say(`designer.group.${id}`), component: undefined, entries };
  }

  private make(shape: Shape, id: string, more: Partial<Making> & Pick<Making, 'get' | 'set'>): Making {
    return { shape, id, label: say(`designer.property.${id}`), debounce: this.debounce, ...more };
  }

  private run(commands: Command[]) {
    this.stack.execute('properties-panel.multi-command-executor', commands);
  }

  private set(shape: Shape, properties: Record<string, unknown>): Command {
    return { cmd: 'element.updateProperties', context: { element: shape, properties } };
  }

  private id(shape: Shape): Entry {
    const { $type: type } = shape.businessObject;
    const validate = (id: string) => {
      if (id !== shape.businessObject.id && this.moddle.ids.assigned(id)) return say('designer.fault.taken');
      if (isA(shape, 'bpmn:Process')) return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? '' : say('designer.fault.id');
      if (!prefixOf(type) || !isA(shape, 'bpmn:SequenceFlow', 'bpmn:TextAnnotation', 'bpmn:Association'))
        return isSpoken(type, id) ? '' : say('designer.fault.spoken', { prefix: prefixOf(type) });
      return /^[A-Za-z_][\w.-]{0,119}$/.test(id) ? '' : say('designer.fault.id');
    };
    const set = (id: string, fault?: string) => {
      if (!fault && id !== shape.businessObject.id) this.run([this.set(shape, { id })]);
    };
    return textEntry(this.make(shape, 'id', { get: () => shape.businessObject.id ?? '', set, validate }));
  }

  private name(shape: Shape): Entry[] {
    const key = isA(shape, 'bpmn:TextAnnotation') ? 'text' : 'name';
    if (isA(shape, 'bpmn:Association')) return [];
    const get = () => String(shape.businessObject.get(key) ?? '');
    const set = (value: string) => this.run([this.set(shape, { [key]: value || undefined })]);
    return [textEntry(this.make(shape, 'name', { get, set }))];
  }

  private plain(shape: Shape, id: string, binding: Binding): Entry {
    const get = () => valueOf(shape.businessObject, binding);
    const set = (value: string) => this.run([put(shape, binding, value, this.factory)]);
    return textEntry(this.make(shape, id, { get, set }));
  }

  private templated(shape: Shape): Entry[] {
    return fieldsOf(this.offered, shape)
      .filter((property) => !isOfClock(property))
      .map((property) => this.field(shape, property));
  }

  /** The clock that the model adds: all of it or nothing. */
  private clock(shape: Shape): Entry[] {
    const parts = mayRunClock(shape) ? fieldsOf(this.offered, shape).filter(isOfClock) : [];
    return parts.map((property) => this.field(shape, property));
  }

  private field(shape: Shape, property: TemplateProperty): Entry {
    const { id = '', binding, constraints } = property;
    const get = () => valueOf(shape.businessObject, binding);
    const needed = (value: string): string => {
      if (value.trim() !== '') return reads(property, value) ? '' : say('designer.fault.period');
      return constraints?.notEmpty ? say('designer.fault.needed') : '';
    };
    const set = (value: string) =>
      this.run([put(shape, binding, value, this.factory), ...this.follow(shape, id, value)]);
    const making = this.make(shape, id, { get, set, validate: needed });
    if (id === 'done') return conditionEntry(making, 'done', this.offered);
    if (property.type === 'Dropdown' || id === 'form' || id === 'called')
      return selectEntry(making, () => choicesOf(this.offered, property, language()));
    return textEntry(id === 'clockPeriod' ? { ...making, description: say('designer.syntax.period') } : making);
  }

  /** An element without words of its own is called what it is told to do. */
  private follow(shape: Shape, id: string, value: string): Command[] {
    const { businessObject: of } = shape;
    const term = id === 'form' ? this.offered.forms.find(({ key }) => key === value)?.title : this.offered.steps[value];
    const called = id === 'called' ? this.offered.models.find((model) => model.id === value)?.name : undefined;
    const words = term ?? called;
    if (!words || !['form', 'step', 'called'].includes(id)) return [];
    const better = `${prefixOf(of.$type)}-${value.split('.').at(-1) ?? ''}`;
    const properties: Record<string, unknown> = of.name ? {} : { name: words.zh };
    if (isMadeUp(shape.id) && !this.moddle.ids.assigned(better)) properties['id'] = better;
    return Object.keys(properties).length > 0 ? [this.set(shape, properties)] : [];
  }

  private message(shape: Shape): Entry[] {
    if (!listens(shape)) return [];
    const get = () => messageName(shape.businessObject);
    const set = (value: string) => this.run(messageCommands(shape, value, this.factory));
    const choices = Object.entries(this.offered.deeds).map(([value, term]) => ({
      value,
      label: `${term[language()]} · ${value}`,
    }));
    return [selectEntry(this.make(shape, 'message', { get, set }), () => choices)];
  }

  private exit(shape: Shape): Entry[] {
    if (!parts(shape) || shape.source?.businessObject.get('default') === shape.businessObject) return [];
    const condition = () => shape.businessObject.get('conditionExpression') as Moddle | undefined;
    const get = () => String(condition()?.get('body') ?? '');
    const set = (body: string) => {
      const made = body.trim() ? this.factory.create('bpmn:FormalExpression', { body: body.trim() }) : undefined;
      if (made) made.$parent = shape.businessObject;
      this.run([this.set(shape, { conditionExpression: made })]);
    };
    return [conditionEntry(this.make(shape, 'condition', { get, set }), 'exit', this.offered)];
  }

  private fallback(shape: Shape): Entry[] {
    if (!isA(shape, 'bpmn:ExclusiveGateway') || shape.outgoing.length < 2) return [];
    const get = () => (shape.businessObject.get('default') as Moddle | undefined)?.id ?? '';
    const set = (id: string) => {
      const flow = shape.outgoing.find((exit) => exit.id === id);
      const bare = flow?.businessObject.get('conditionExpression')
        ? [this.set(flow, { conditionExpression: undefined })]
        : [];
      this.run([...bare, this.set(shape, { default: flow?.businessObject })]);
    };
    const choices = () =>
      shape.outgoing.map(({ id, businessObject, target }) => ({
        value: id,
        label: businessObject.name || `→ ${target?.businessObject.name ?? id}`,
      }));
    return [selectEntry(this.make(shape, 'default', { get, set }), choices)];
  }
}
