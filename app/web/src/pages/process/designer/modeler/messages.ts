import { definitionsOf, messageDefinition, messageOf } from './fields';
import { isA, type Command, type Factory, type Moddle, type Shape } from './services';

export const messageName = (of: Moddle): string => messageOf(of)?.name ?? '';

/** A start that listens to nothing is a plain start; every other event keeps its envelope. */
function definition(shape: Shape, factory: Factory): { definition: Moddle; commands: Command[] } {
  const known = messageDefinition(shape.businessObject);
  if (known) return { definition: known, commands: [] };
  const made = factory.create('bpmn:MessageEventDefinition');
  made.$parent = shape.businessObject;
  return { definition: made, commands: [change(shape, shape.businessObject, { eventDefinitions: [made] })] };
}

const change = (element: Shape, moddleElement: Moddle, properties: Record<string, unknown>): Command => ({
  cmd: 'element.updateModdleProperties',
  context: { element, moddleElement, properties },
});

/** An event waits for the message that bears the name of a deed; the model lists each message once. */
export function messageCommands(shape: Shape, name: string, factory: Factory): Command[] {
  if (name === '' && isA(shape, 'bpmn:StartEvent'))
    return [change(shape, shape.businessObject, { eventDefinitions: [] })];
  const root = definitionsOf(shape.businessObject);
  const elements = (root.get('rootElements') ?? []) as Moddle[];
  const known = elements.find((element) => element.$type === 'bpmn:Message' && element.name === name);
  const { definition: event, commands } = definition(shape, factory);
  if (name === '' || known) return [...commands, change(shape, event, { messageRef: known })];
  const made = factory.create('bpmn:Message', { name, id: `message-${name.replace('.', '-')}` });
  made.$parent = root;
  return [
    ...commands,
    change(shape, root, { rootElements: [made, ...elements] }),
    change(shape, event, { messageRef: made }),
  ];
}
