import { flat } from './flat';

/** What the schema of a rulebook's facts says of one of them. */
interface Node {
  title?: string;
  $ref?: string;
  oneOf?: Node[];
  items?: Node;
  properties?: Record<string, Node>;
  $defs?: Record<string, Node>;
  'x-titles'?: Record<string, string>;
}

/** The record behind a reference, a list or a choice of both. */
function record(node: Node | undefined, defs: Record<string, Node>): Node | undefined {
  const behind = node?.oneOf?.[0] ?? node?.items ?? node;
  return behind?.$ref ? defs[behind.$ref.replace('#/$defs/', '')] : behind;
}

/** Facts by the words that their rulebook has for them; what it has no word for keeps its name. */
export function inWords(facts: unknown, schema: unknown, yes: string, no: string): { term: string; value: string }[] {
  const root = (schema ?? {}) as Node;
  return flat(facts).map(({ term, value }) => {
    let node: Node | undefined = root;
    const words = term.split('.').map((part) => {
      const [, name = part, at = ''] = /^(\w+)(\[\d+])?$/.exec(part) ?? [];
      const next: Node | undefined = record(node, root.$defs ?? {})?.properties?.[name];
      node = next;
      return (next?.title ?? name) + at;
    });
    const word: Node = node ?? {};
    const spoken = value === 'true' ? yes : value === 'false' ? no : word['x-titles']?.[value];
    return { term: words.join(' · '), value: spoken ?? value };
  });
}
