import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

interface Canvas {
  zoom(step?: number | 'fit-viewport', centre?: 'auto'): number;
  scroll(by: { dx: number; dy: number }): void;
  scrollToElement(id: string): void;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface Overlays {
  add(id: string, type: string, overlay: { position: { top: number; right: number }; html: HTMLElement }): string;
  remove(filter: { type: string }): void;
}
interface Elements {
  get(id: string): { businessObject?: { name?: string } } | undefined;
  filter(test: (element: { id: string }) => boolean): { id: string }[];
}
interface Services {
  canvas: Canvas;
  overlays: Overlays;
  elementRegistry: Elements;
}

export interface Diagram {
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
/** Below this scale names cannot be read. */
const READABLE = 0.5;

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
  /** A little smaller than the frame, so that nothing touches its edge. */
  function fit() {
    services.canvas.zoom('fit-viewport', 'auto');
    services.canvas.zoom(services.canvas.zoom() * 0.95, 'auto');
  }
  return {
    mark: (tokens, done) => markAll(services, tokens, done),
    namesOf: (ids) => ids.map((id) => services.elementRegistry.get(id)?.businessObject?.name ?? id),
    zoom: (direction) => void services.canvas.zoom(services.canvas.zoom() * (direction > 0 ? 1.25 : 0.8), 'auto'),
    pan: (dx, dy) => services.canvas.scroll({ dx, dy }),
    fit,
    show(id) {
      fit();
      if (!id || !services.elementRegistry.get(id) || services.canvas.zoom() >= READABLE) return;
      services.canvas.zoom(READABLE + 0.1);
      services.canvas.scrollToElement(id);
    },
    close: () => viewer.destroy(),
  };
}
