/** Parts of the bpmn.io family that come without types. */
declare module 'bpmn-js-properties-panel' {
  export const BpmnPropertiesPanelModule: object;
}
declare module '@bpmn-io/properties-panel' {
  type Entry = import('@bpmn-io/properties-panel/preact').FunctionComponent<Record<string, unknown>>;
  export const Group: Entry;
  export const SelectEntry: Entry;
  export const TextFieldEntry: Entry;
  export const TextAreaEntry: Entry;
  export const isSelectEntryEdited: (node: Element) => boolean;
  export const isTextFieldEntryEdited: (node: Element) => boolean;
  export const isTextAreaEntryEdited: (node: Element) => boolean;
}
declare module 'bpmn-js-bpmnlint' {
  const module: { linting: [string, unknown] };
  export default module;
}
declare module 'bpmnlint/rules/*' {
  const rule: (config?: unknown) => object;
  export default rule;
}
declare module 'camunda-bpmn-js-behaviors/lib/camunda-platform' {
  const module: object;
  export default module;
}
declare module 'bpmn-js-token-simulation/lib/viewer' {
  const module: object;
  export default module;
}
declare module 'bpmn-js-differ' {
  interface Element {
    id: string;
    name?: string;
    $type: string;
    sourceRef?: Element;
    targetRef?: Element;
  }
  type Changed = Record<string, Element>;
  export function diff(
    before: unknown,
    after: unknown,
  ): {
    _added: Changed;
    _removed: Changed;
    _layoutChanged: Changed;
    _changed: Record<string, { model: Element; attrs: Record<string, unknown> }>;
  };
}
declare module 'bpmn-js-i18n-zh/*' {
  const words: Record<string, string>;
  export default words;
}
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages: object);
    fromXML(xml: string): Promise<{ rootElement: Record<string, unknown>; warnings: { message: string }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
