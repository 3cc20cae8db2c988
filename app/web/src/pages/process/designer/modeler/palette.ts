import { say } from '@/locale';
import type { Palette } from '../api';
import { offersOf, type Offer } from './offers';
import type { Shape } from './services';

type Started = (event: unknown) => void;
interface Tools {
  palette: { registerProvider(provider: object): void };
  create: { start(event: unknown, shapes: Shape | Shape[], hints?: object): void };
  elementFactory: { createShape(attributes: object): Shape };
  handTool: { activateHand: Started };
  lassoTool: { activateSelection: Started };
  spaceTool: { activateSelection: Started };
  globalConnect: { start: Started };
}

/** A shape of an offer; a part comes with its start. */
export function shapesOf({ type, options }: Offer, elementFactory: Tools['elementFactory']): Shape[] {
  const shape = elementFactory.createShape({ type, ...options });
  if (type !== 'bpmn:SubProcess') return [shape];
  return [shape, elementFactory.createShape({ type: 'bpmn:StartEvent', x: 40, y: 82, parent: shape })];
}

/** The palette: tools, and what may be placed. */
export class PaletteOfOffers {
  static readonly $inject = [
    'palette',
    'create',
    'elementFactory',
    'handTool',
    'lassoTool',
    'spaceTool',
    'globalConnect',
    'config.offered',
  ];
  private readonly tools: Omit<Tools, 'palette'>;

  constructor(
    palette: Tools['palette'],
    create: Tools['create'],
    elementFactory: Tools['elementFactory'],
    handTool: Tools['handTool'],
    lassoTool: Tools['lassoTool'],
    spaceTool: Tools['spaceTool'],
    globalConnect: Tools['globalConnect'],
    private readonly offered: Palette,
  ) {
    this.tools = { create, elementFactory, handTool, lassoTool, spaceTool, globalConnect };
    palette.registerProvider(this);
  }

  getPaletteEntries() {
    const { handTool, lassoTool, spaceTool, globalConnect } = this.tools;
    const tool = (icon: string, title: string, click: Started) => ({
      group: 'tools',
      className: `bpmn-icon-${icon}`,
      title,
      action: { click },
    });
    return {
      'hand-tool': tool('hand-tool', say('designer.tool.hand'), (event) => handTool.activateHand(event)),
      'lasso-tool': tool('lasso-tool', say('designer.tool.lasso'), (event) => lassoTool.activateSelection(event)),
      'space-tool': tool('space-tool', say('designer.tool.space'), (event) => spaceTool.activateSelection(event)),
      'connect-tool': tool('connection-multi', say('designer.tool.connect'), (event) => globalConnect.start(event)),
      'tool-separator': { group: 'tools', separator: true },
      ...Object.fromEntries(offersOf(this.offered).map((offer) => [`create-${offer.key}`, this.entry(offer)])),
    };
  }

  private entry(offer: Offer) {
    const start = (event: unknown) => {
      const shapes = shapesOf(offer, this.tools.elementFactory);
      this.tools.create.start(event, shapes, { hints: { autoSelect: shapes.slice(0, 1) } });
    };
    return {
      group: 'model',
      className: offer.icon,
      title: say(`designer.offer.${offer.key}`),
      action: { click: start, dragstart: start },
    };
  }
}
