import type Modeler from 'bpmn-js/lib/Modeler';
import { onBeforeUnmount, ref, shallowRef } from 'vue';
import type { DrawnProblem, Palette } from './api';
import { heldProperties } from './modeler/bindings';
import type { JudgedLinting } from './modeler/lint';
import type { Shape } from './modeler/services';

interface Canvas {
  viewbox(wanted?: object): { inner: Box; outer: { width: number; height: number } };
  scrollToElement(shape: Shape): void;
  zoom(step: number | string): number;
}
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Get = <Service>(name: string) => Service;

/** Room for the palette at the left of the drawing. */
const PALETTE = 120;

/** The modeler on the page: its model, and whether it was changed since it was opened or saved. */
export function useModeler() {
  const modeler = shallowRef<Modeler>();
  const changed = ref(false);
  const untranslated = ref<string[]>([]);
  /** Counts changes, so that an answer about an older drawing can be told. */
  const version = ref(0);
  let settled = -1;

  const get: Get = <Service>(name: string) => modeler.value?.get(name) as Service;

  async function open(canvas: HTMLElement, panel: HTMLElement, offered: Palette, xml: string) {
    close();
    const { createModeler } = await import('./modeler/create');
    const made = createModeler(canvas, panel, offered, (words) => {
      if (!untranslated.value.includes(words)) untranslated.value = [...untranslated.value, words];
    });
    modeler.value = made;
    made.on('commandStack.changed', touched);
    await made.importXML(xml);
    fit();
    changed.value = false;
    version.value += 1;
  }

  function touched() {
    judge(undefined);
    version.value += 1;
    changed.value = get<{ _stackIdx: number }>('commandStack')._stackIdx !== settled;
  }

  function saved() {
    settled = get<{ _stackIdx: number }>('commandStack')._stackIdx;
    changed.value = false;
  }

  async function xml(): Promise<string> {
    return (await modeler.value?.saveXML({ format: true }))?.xml ?? '';
  }

  function fit() {
    const canvas = get<Canvas>('canvas');
    const { inner, outer } = canvas.viewbox();
    if (!outer.width || !inner.width) return;
    const scale = Math.max(1, (inner.width + 60) / (outer.width - PALETTE), (inner.height + 60) / outer.height);
    const [width, height] = [outer.width * scale, outer.height * scale];
    const left = inner.x - PALETTE * scale - (width - PALETTE * scale - inner.width) / 2;
    canvas.viewbox({ x: left, y: inner.y - (height - inner.height) / 2, width, height });
  }

  function select(id: string) {
    const shape = get<{ get(id: string): Shape | undefined }>('elementRegistry').get(id);
    if (!shape) return;
    if (shape.parent) get<Canvas>('canvas').scrollToElement(shape);
    get<{ select(shape: Shape): void }>('selection').select(shape);
  }

  /** Which role uses which form in the drawing. */
  function formUsers() {
    const shapes = get<{ filter(test: (shape: Shape) => boolean): Shape[] }>('elementRegistry');
    const using = shapes.filter(
      (shape) => !shape.labelTarget && heldProperties(shape.businessObject)['form'] !== undefined,
    );
    return using.map(({ businessObject: of }) => {
      const { form = '', role = '' } = heldProperties(of);
      return { form, role, task: of.name ?? '' };
    });
  }

  const nameOf = (id: string) =>
    get<{ get(id: string): Shape | undefined }>('elementRegistry').get(id)?.businessObject.name ?? '';
  const processId = () =>
    modeler.value?.getDefinitions()?.rootElements.find((one: { $type: string }) => one.$type === 'bpmn:Process')?.id as
      string | undefined;
  const judge = (problems: DrawnProblem[] | undefined) => get<JudgedLinting>('linting').judge(problems);
  const act = (action: string) => get<{ trigger(action: string): void }>('editorActions').trigger(action);

  function close() {
    modeler.value?.destroy();
    modeler.value = undefined;
    settled = -1;
  }

  onBeforeUnmount(close);
  return {
    modeler,
    changed,
    untranslated,
    version,
    get,
    open,
    saved,
    xml,
    fit,
    select,
    nameOf,
    formUsers,
    processId,
    judge,
    act,
  };
}

export type Drawn = ReturnType<typeof useModeler>;
