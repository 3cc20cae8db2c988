import type { Palette } from '../api';
import { valueOf } from './bindings';
import { isOfClock, reads } from './fields';
import { isSpoken, prefixOf, templateOf } from './offers';
import type { Moddle } from './services';

type Report = (id: string, message: string) => void;
type Rule = () => { check(node: Moddle, reporter: { report: Report }): void };

const FREE = ['bpmn:SequenceFlow', 'bpmn:TextAnnotation', 'bpmn:Association', 'bpmn:Message'];

/** What only this house asks of a model: ids that speak, every property that a template demands, and whole clocks. */
export function ownRules(palette: Palette): Record<string, Rule> {
  const spokenId: Rule = () => ({
    check(node, { report }) {
      if (!prefixOf(node.$type) || FREE.includes(node.$type) || !node.id) return;
      if (!isSpoken(node.$type, node.id)) report(node.id, 'spoken-id');
    },
  });
  const template: Rule = () => ({
    check(node, { report }) {
      const demanded = (templateOf(palette, node.$type)?.properties ?? []).filter(
        ({ constraints }) => constraints?.notEmpty,
      );
      if (node.id && demanded.some(({ binding }) => valueOf(node, binding) === '')) report(node.id, 'template');
    },
  });
  const clock: Rule = () => ({
    check(node, { report }) {
      const parts = templateOf(palette, node.$type)?.properties.filter(isOfClock) ?? [];
      const said = parts.filter(({ binding }) => valueOf(node, binding).trim() !== '');
      if (!node.id || said.length === 0) return;
      const unread = said.some((part) => !reads(part, valueOf(node, part.binding)));
      if (said.length < parts.length || unread) report(node.id, 'clock');
    },
  });
  return { clock, 'spoken-id': spokenId, template };
}
