import type { Binding, Template } from '../api';
import type { Command, Factory, Moddle, Shape } from './services';

const list = (of: Moddle | undefined, property: string) => (of?.get(property) ?? []) as Moddle[];
const extensions = (of: Moddle) => of.get('extensionElements') as Moddle | undefined;
const isProperties = ({ $type }: Moddle) => $type === 'camunda:Properties';
const properties = (of: Moddle) => list(extensions(of), 'values').find(isProperties);
const isKey = (value: Moddle) => value.$type === 'camunda:In' && value.get('businessKey') !== undefined;

export const camundaProperties = (of: Moddle) => list(properties(of), 'values');

/** What an element holds where a template binds. */
export function valueOf(of: Moddle, { type, name = '' }: Binding): string {
  if (type === 'property') return String(of.get(name) ?? '');
  if (type === 'camunda:in:businessKey')
    return String(list(extensions(of), 'values').find(isKey)?.get('businessKey') ?? '');
  return String(
    camundaProperties(of)
      .find((property) => property.get('name') === name)
      ?.get('value') ?? '',
  );
}

function made(factory: Factory, type: string, parent: Moddle, attributes: Record<string, unknown>): Moddle {
  const one = factory.create(type, attributes);
  one.$parent = parent;
  return one;
}

/** Extension elements that hold these values and camunda properties; none when nothing is left to hold. */
function extension(of: Moddle, others: Moddle[], wanted: Record<string, string>, factory: Factory): Moddle | undefined {
  const names = Object.keys(wanted).filter((name) => wanted[name] !== '');
  if (others.length + names.length === 0) return undefined;
  const all = made(factory, 'bpmn:ExtensionElements', of, {});
  const held = made(factory, 'camunda:Properties', all, {});
  const values = names.map((name) => made(factory, 'camunda:Property', held, { name, value: wanted[name] }));
  Object.assign(held, { values });
  Object.assign(all, { values: names.length > 0 ? [held, ...others] : others });
  for (const other of others) other.$parent = all;
  return all;
}

export const heldProperties = (of: Moddle): Record<string, string> =>
  Object.fromEntries(camundaProperties(of).map((one) => [String(one.get('name')), String(one.get('value') ?? '')]));

/** The command that puts a value where a template binds. */
export function put(element: Shape, binding: Binding, value: string, factory: Factory): Command {
  const of = element.businessObject;
  const { type, name = '' } = binding;
  const others = list(extensions(of), 'values').filter((one) => !isProperties(one));
  const wanted = { ...heldProperties(of), [name]: value.trim() };
  const changed =
    type === 'camunda:property'
      ? { extensionElements: extension(of, others, wanted, factory) }
      : { [name]: value.trim() || undefined };
  return { cmd: 'element.updateModdleProperties', context: { element, moddleElement: of, properties: changed } };
}

/** What every element of a template has from its first moment. */
export function stamped(template: Template, factory: Factory): Record<string, unknown> {
  const attributes: Record<string, unknown> = {
    'camunda:modelerTemplate': template.id,
    'camunda:modelerTemplateVersion': template.version,
  };
  for (const { type, value, binding } of template.properties) {
    if (type !== 'Hidden') continue;
    if (binding.type === 'property') attributes[binding.name ?? ''] = value;
    if (binding.type === 'camunda:in:businessKey') {
      const key = factory.create('camunda:In', { businessKey: value });
      attributes['extensionElements'] = factory.create('bpmn:ExtensionElements', { values: [key] });
      key.$parent = attributes['extensionElements'] as Moddle;
    }
  }
  return attributes;
}

/** What an element that became another may keep: properties that its new template knows, nothing else. */
export function kept(of: Moddle, template: Template, factory: Factory): Record<string, unknown> {
  const known = template.properties.map(({ binding }) => binding.name);
  const held = Object.entries(heldProperties(of)).filter(([name]) => known.includes(name));
  const { extensionElements, ...stamp } = stamped(template, factory);
  const own = list(extensionElements as Moddle | undefined, 'values');
  return {
    'camunda:delegateExpression': undefined,
    ...stamp,
    extensionElements: extension(of, own, Object.fromEntries(held), factory),
  };
}
