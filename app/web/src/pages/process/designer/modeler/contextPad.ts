import { say } from '@/locale';
import type { Palette } from '../api';
import { alternatives, offersOf, type Offer } from './offers';
import { isA, type Shape } from './services';

type Position = { x: number; y: number };
interface Pads {
  contextPad: { registerProvider(provider: object): void; getPad(shape: Shape): { html: HTMLElement } };
  popupMenu: {
    registerProvider(id: string, provider: object): void;
    open(shape: Shape, id: string, at: Position, options?: object): void;
  };
  connect: { start(event: unknown, shape: Shape): void };
  create: { start(event: unknown, shape: Shape, context: { source: Shape }): void };
  autoPlace: { append(source: Shape, shape: Shape): Shape };
  elementFactory: { createShape(attributes: object): Shape };
  modeling: { removeElements(shapes: Shape[]): void };
  bpmnReplace: { replaceElement(shape: Shape, target: object): void };
}

const MENU = 'tianping-replace';
const ENDS = ['bpmn:EndEvent', 'bpmn:TextAnnotation'];

/** What can be done with the chosen element: hang on what the palette offers, connect, become another of its kind, go. */
export class PadOfOffers {
  static readonly $inject = [
    'contextPad',
    'popupMenu',
    'connect',
    'create',
    'autoPlace',
    'elementFactory',
    'modeling',
    'bpmnReplace',
    'config.offered',
  ];
  private readonly pads: Pads;

  constructor(
    contextPad: Pads['contextPad'],
    popupMenu: Pads['popupMenu'],
    connect: Pads['connect'],
    create: Pads['create'],
    autoPlace: Pads['autoPlace'],
    elementFactory: Pads['elementFactory'],
    modeling: Pads['modeling'],
    bpmnReplace: Pads['bpmnReplace'],
    private readonly offered: Palette,
  ) {
    this.pads = { contextPad, popupMenu, connect, create, autoPlace, elementFactory, modeling, bpmnReplace };
    contextPad.registerProvider(this);
    popupMenu.registerProvider(MENU, this);
  }

  getContextPadEntries(shape: Shape) {
    const { connect, modeling } = this.pads;
    const gone = {
      delete: entry('edit', 'trash', say('designer.pad.delete'), { click: () => modeling.removeElements([shape]) }),
    };
    if (shape.labelTarget || isA(shape, 'bpmn:SequenceFlow', 'bpmn:Association')) return gone;
    const start = (event: unknown) => connect.start(event, shape);
    return {
      ...(isA(shape, ...ENDS) ? {} : this.following(shape)),
      ...(alternatives(this.offered, shape.type).length > 0 ? this.replacing(shape) : {}),
      connect: entry('connect', 'connection-multi', say('designer.pad.connect'), { click: start, dragstart: start }),
      ...gone,
    };
  }

  getMultiElementContextPadEntries(shapes: Shape[]) {
    const click = () => this.pads.modeling.removeElements([...shapes]);
    return { delete: entry('edit', 'trash', say('designer.pad.delete'), { click }) };
  }

  /** What an element may become. */
  getPopupMenuEntries(shape: Shape) {
    const { bpmnReplace } = this.pads;
    const menu = alternatives(this.offered, shape.type).map(({ key, type, icon, options }) => [
      key,
      {
        label: say(`designer.offer.${key}`),
        className: icon,
        action: () => bpmnReplace.replaceElement(shape, { type, ...options }),
      },
    ]);
    return Object.fromEntries(menu) as object;
  }

  private following(shape: Shape) {
    const notes = { key: 'note', type: 'bpmn:TextAnnotation', icon: 'bpmn-icon-text-annotation', options: {} };
    const offers: Pick<Offer, 'key' | 'type' | 'icon' | 'options'>[] = [
      ...offersOf(this.offered).filter(({ follows }) => follows),
      notes,
    ];
    return Object.fromEntries(offers.map((offer) => [`append-${offer.key}`, this.append(shape, offer)]));
  }

  private append(source: Shape, { key, type, icon, options }: Pick<Offer, 'key' | 'type' | 'icon' | 'options'>) {
    const { elementFactory, create, autoPlace } = this.pads;
    const shape = () => elementFactory.createShape({ type, ...options });
    return entry(
      'model',
      icon.replace('bpmn-icon-', ''),
      say('designer.pad.append', { what: say(`designer.offer.${key}`) }),
      {
        click: () => autoPlace.append(source, shape()),
        dragstart: (event: unknown) => create.start(event, shape(), { source }),
      },
    );
  }

  private replacing(shape: Shape) {
    const click = () => {
      const { left, bottom } = this.pads.contextPad.getPad(shape).html.getBoundingClientRect();
      const title = say('designer.pad.replace');
      this.pads.popupMenu.open(shape, MENU, { x: left, y: bottom + 5 }, { title, width: 260 });
    };
    return { replace: entry('edit', 'screw-wrench', say('designer.pad.replace'), { click }) };
  }
}

function entry(group: string, icon: string, title: string, action: object) {
  return { group, className: `bpmn-icon-${icon}`, title, action };
}
