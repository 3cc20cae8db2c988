import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Frame = Pick<Box, 'width' | 'height'>;
interface Canvas {
  viewbox(wanted?: Box | false): { inner: Box; outer: Frame };
  zoom(step?: number, centre?: 'auto'): number;
  scroll(by: { dx: number; dy: number }): void;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface Overlays {
  add(id: string, type: string, overlay: { position: { top: number; right: number }; html: HTMLElement }): string;
  remove(filter: { type: string }): void;
}
interface Elements {
  get(id: string): (Box & { businessObject?: { name?: string }; parent?: object }) | undefined;
  filter(test: (element: { id: string }) => boolean): { id: string }[];
}
interface Services {
  canvas: Canvas;
  overlays: Overlays;
  elementRegistry: Elements;
}

/** How an element differs from another version of its model, and the sign that says so. */
export const MARKS = { added: '＋', removed: '－', changed: '≠', moved: '↔' } as const;
export type Marks = Record<string, keyof typeof MARKS>;

export interface Diagram {
  differ(marks: Marks): void;
  mark(tokens: readonly string[], done: readonly string[]): void;
  namesOf(ids: readonly string[]): string[];
  zoom(direction: 1 | -1): void;
  pan(dx: number, dy: number): void;
  fit(): void;
  /** The whole model, or on a small screen a readable part around an element. */
  show(id?: string): void;
  close(): void;
}

const HERE = 'tp-here';
const PAST = 'tp-past';
const DIFFERS = 'tp-differs';
/** Below this scale names cannot be read. */
const READABLE = 0.6;
/** How much larger than the model its frame is. */
const AIR = 1.06;

/** The part of the plane that shows all of the model in the middle of the frame. */
export function framed({ inner, outer }: { inner: Box; outer: Frame }): Box {
  return centred(inner, outer, Math.max(1, (inner.width * AIR) / outer.width, (inner.height * AIR) / outer.height));
}

/** The part of the plane around an element at which its name can just be read. */
export const around = (element: Box, outer: Frame): Box => centred(element, outer, 1 / READABLE);

function centred(middle: Box, outer: Frame, scale: number): Box {
  const [width, height] = [outer.width * scale, outer.height * scale];
  return { x: middle.x + (middle.width - width) / 2, y: middle.y + (middle.height - height) / 2, width, height };
}

function badge(count: number): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'tp-token';
  badge.textContent = count > 1 ? String(count) : '●';
  return badge;
}

function markAll({ canvas, overlays, elementRegistry }: Services, tokens: readonly string[], done: readonly string[]) {
  overlays.remove({ type: HERE });
  for (const { id } of elementRegistry.filter(() => true)) {
    canvas.removeMarker(id, HERE);
    canvas.removeMarker(id, PAST);
  }
  for (const id of done) if (elementRegistry.get(id)) canvas.addMarker(id, PAST);
  for (const id of new Set(tokens)) {
    if (!elementRegistry.get(id)) continue;
    canvas.addMarker(id, HERE);
    const count = tokens.filter((token) => token === id).length;
    overlays.add(id, HERE, { position: { top: -11, right: 11 }, html: badge(count) });
  }
}

function sign(kind: keyof typeof MARKS): HTMLElement {
  const sign = document.createElement('span');
  sign.className = `tp-sign tp-sign-${kind}`;
  sign.textContent = MARKS[kind];
  return sign;
}

function differAll({ canvas, overlays, elementRegistry }: Services, marks: Marks) {
  overlays.remove({ type: DIFFERS });
  for (const [id, kind] of Object.entries(marks)) {
    // the model as a whole is the plane under all the others
    if (!elementRegistry.get(id)?.parent) continue;
    canvas.addMarker(id, `tp-${kind}`);
    overlays.add(id, DIFFERS, { position: { top: -11, right: 11 }, html: sign(kind) });
  }
}

/** Draws a model; the library comes with the first diagram, never with the first page. */
export async function openDiagram(container: HTMLElement, xml: string): Promise<Diagram> {
  const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
  const viewer = new NavigatedViewer<Services>({ container });
  await viewer.importXML(xml);
  const services = {
    canvas: viewer.get('canvas'),
    overlays: viewer.get('overlays'),
    elementRegistry: viewer.get('elementRegistry'),
  };
  /** The whole model in the middle, never larger than life, with air around it. */
  function fit() {
    services.canvas.viewbox(framed(services.canvas.viewbox(false)));
  }
  return {
    differ: (marks) => differAll(services, marks),
    mark: (tokens, done) => markAll(services, tokens, done),
    namesOf: (ids) => ids.map((id) => services.elementRegistry.get(id)?.businessObject?.name ?? id),
    zoom: (direction) => void services.canvas.zoom(services.canvas.zoom() * (direction > 0 ? 1.25 : 0.8), 'auto'),
    pan: (dx, dy) => services.canvas.scroll({ dx, dy }),
    fit,
    show(id) {
      fit();
      const element = id ? services.elementRegistry.get(id) : undefined;
      if (!element || services.canvas.zoom() >= READABLE) return;
      services.canvas.viewbox(around(element, services.canvas.viewbox(false).outer));
    },
    close: () => viewer.destroy(),
  };
}
