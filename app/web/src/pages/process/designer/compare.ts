import { BpmnModdle } from 'bpmn-moddle';
import { diff } from 'bpmn-js-differ';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';

export const KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export type Kind = (typeof KINDS)[number];
/** One element that differs: it stands in the older drawing, the newer, or both. */
export interface Difference {
  id: string;
  name: string;
  kind: Kind;
  /** Names of what differs in it. */
  attributes: string[];
}

interface Told {
  id: string;
  name?: string;
  $type: string;
  sourceRef?: Told;
  targetRef?: Told;
}

/** A flow without a name is told by what it joins. */
const spoken = ({ id, name, sourceRef, targetRef }: Told): string =>
  name || (sourceRef && targetRef ? `${spoken(sourceRef)} → ${spoken(targetRef)}` : id);

const parsed = async (xml: string) => (await new BpmnModdle({ camunda }).fromXML(xml)).rootElement;
/** Both drawings hold what the check lets pass; how the file was written out is no difference. */
const QUIET = ['definitions', 'bpmndi:BPMNDiagram', 'bpmn:Definitions'];

/** What differs between two versions of a model, by bpmn-js-differ. */
export async function differences(before: string, after: string): Promise<Difference[]> {
  const { _added, _removed, _changed, _layoutChanged } = diff(await parsed(before), await parsed(after));
  const of = (kind: Kind, elements: Record<string, Told>) =>
    Object.values(elements)
      .filter(({ $type }) => !QUIET.includes($type))
      .map((one): Difference => ({ id: one.id, name: spoken(one), kind, attributes: [] }));
  const changed = Object.values(_changed)
    .filter(({ model }) => !QUIET.includes(model.$type))
    .map(({ model, attrs }): Difference => {
      const attributes = Object.keys(attrs).map((path) => path.split(/[.[]/)[0] ?? path);
      return { id: model.id, name: spoken(model), kind: 'changed', attributes: [...new Set(attributes)] };
    });
  // a new name is drawn in other room: that is no move
  const moved = of('moved', _layoutChanged).filter(({ id }) => !changed.some((one) => one.id === id));
  return [...of('added', _added), ...of('removed', _removed), ...changed, ...moved];
}
