import type { Offer } from './modeler/offers';
import { shapesOf } from './modeler/palette';
import type { Shape } from './modeler/services';
import type { Drawn } from './useModeler';

interface Box {
  inner: { x: number; y: number; width: number; height: number };
}
interface Modeling {
  createElements(shapes: Shape[], at: { x: number; y: number }, parent: Shape): Shape[];
}

/** Places an offer without a mouse: after the chosen element, or below what is drawn. */
export function place(drawn: Drawn, offer: Offer): void {
  const { get } = drawn;
  const shapes = shapesOf(offer, get('elementFactory'));
  const [source] = get<{ get(): Shape[] }>('selection').get();
  const [shape] = shapes;
  if (!shape) return;
  if (offer.follows && source?.parent && !source.source && source.businessObject.$type !== 'bpmn:EndEvent') {
    get<{ append(source: Shape, shape: Shape): void }>('autoPlace').append(source, shape);
    return;
  }
  const canvas = get<{ viewbox(): Box; getRootElement(): Shape }>('canvas');
  const { x, y, width, height } = canvas.viewbox().inner;
  get<Modeling>('modeling').createElements(shapes, { x: x + width / 2, y: y + height + 120 }, canvas.getRootElement());
  drawn.select(shape.id);
}
