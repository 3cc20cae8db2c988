import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';
import type { Palette } from '../api';
import { kept } from './bindings';
import { HOSTS, mayStand, templateOf } from './offers';
import { isA, type Event, type EventBus, type Factory, type Shape } from './services';

const FIRST = 2000;

/** Nothing gets into a drawing that the palette does not offer, by whatever way: placing, pasting, dropping, replacing. */
export class Limits extends RuleProvider {
  static override readonly $inject = ['eventBus', 'config.offered', 'modeling', 'bpmnFactory'] as never;

  constructor(
    eventBus: EventBus & never,
    private readonly offered: Palette,
    modeling: { updateProperties(shape: Shape, properties: object): void },
    factory: Factory,
  ) {
    super(eventBus);
    const bus: EventBus = eventBus;
    bus.on('commandStack.shape.replace.postExecuted', ({ context: { newShape } }: Event) => {
      const template = templateOf(this.offered, newShape.businessObject.$type);
      if (template) modeling.updateProperties(newShape, kept(newShape.businessObject, template, factory));
    });
  }

  override init() {
    const stands = ({ shape }: { shape: Shape }) => (this.stands(shape) ? undefined : false);
    const all = ({ elements }: { elements: Shape[] }) =>
      elements.every((one) => this.stands(one)) ? undefined : false;
    const add = (name: string, rule: (context: never) => unknown) => this.addRule(name, FIRST, rule as never);
    add('shape.create', stands);
    add('shape.append', stands);
    add('elements.create', all);
    const host = ({ target }: { target?: Shape }) => (mayHost(target) ? undefined : false);
    add('shape.attach', host);
    add('elements.move', host);
  }

  private stands(shape: Shape): boolean {
    return shape.labelTarget !== undefined || mayStand(this.offered, shape.businessObject.$type);
  }
}

/** A step has no boundary for events; whatever is no activity is judged elsewhere. */
const mayHost = (target: Shape | undefined) =>
  !target || !/Task|Activity|SubProcess/.test(target.businessObject.$type) || isA(target, ...HOSTS);
