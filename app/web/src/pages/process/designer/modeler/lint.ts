import lintModule from 'bpmn-js-bpmnlint';
import conditionalFlows from 'bpmnlint/rules/conditional-flows';
import endEventRequired from 'bpmnlint/rules/end-event-required';
import labelRequired from 'bpmnlint/rules/label-required';
import noBpmndi from 'bpmnlint/rules/no-bpmndi';
import noComplexGateway from 'bpmnlint/rules/no-complex-gateway';
import noDisconnected from 'bpmnlint/rules/no-disconnected';
import noImplicitEnd from 'bpmnlint/rules/no-implicit-end';
import noImplicitSplit from 'bpmnlint/rules/no-implicit-split';
import noImplicitStart from 'bpmnlint/rules/no-implicit-start';
import noInclusiveGateway from 'bpmnlint/rules/no-inclusive-gateway';
import singleBlankStartEvent from 'bpmnlint/rules/single-blank-start-event';
import singleEventDefinition from 'bpmnlint/rules/single-event-definition';
import startEventRequired from 'bpmnlint/rules/start-event-required';
import subProcessBlankStartEvent from 'bpmnlint/rules/sub-process-blank-start-event';
import { language, say } from '@/locale';
import type { DrawnProblem, Palette } from '../api';
import { ownRules } from './ownRules';

type Rule = (config?: unknown) => object;
interface Issue {
  id: string;
  message: string;
  category: string;
}

/** The rules of the list that the server hands out; another list needs other rules here. */
export const RULES: Record<string, Rule> = {
  'conditional-flows': conditionalFlows,
  'end-event-required': endEventRequired,
  'label-required': labelRequired,
  'no-bpmndi': noBpmndi,
  'no-complex-gateway': noComplexGateway,
  'no-disconnected': noDisconnected,
  'no-implicit-end': noImplicitEnd,
  'no-implicit-split': noImplicitSplit,
  'no-implicit-start': noImplicitStart,
  'no-inclusive-gateway': noInclusiveGateway,
  'single-blank-start-event': singleBlankStartEvent,
  'single-event-definition': singleEventDefinition,
  'start-event-required': startEventRequired,
  'sub-process-blank-start-event': subProcessBlankStartEvent,
};

export function linterConfig(palette: Palette) {
  const own = ownRules(palette);
  const find = (pkg: string, name: string) => (pkg === 'bpmnlint' ? RULES[name] : own[name]) ?? null;
  const resolver = { resolveRule: find, resolveConfig: () => ({ rules: {} }) };
  return { config: { rules: palette.lint.rules }, resolver };
}

const Base = lintModule.linting[1] as new (...services: unknown[]) => {
  lint(): Promise<Record<string, Issue[]>>;
  update(): void;
};

/** Looks through the drawing at once and, when the server has judged this very drawing, shows what the server says instead. */
class JudgedLinting extends Base {
  static readonly $inject = (Base as unknown as { $inject: string[] }).$inject;
  private judged: DrawnProblem[] | undefined;

  /** What the server says of the drawing as it is now; undefined while it has not spoken. */
  judge(problems: DrawnProblem[] | undefined) {
    this.judged = problems;
    this.update();
  }

  override async lint(): Promise<Record<string, Issue[]>> {
    if (this.judged) return { check: this.judged.map(asIssue) };
    const found = await super.lint();
    for (const [rule, issues] of Object.entries(found)) {
      for (const issue of issues) issue.message = say(`designer.lint.${rule.replace('tianping/', '')}`);
    }
    return found;
  }
}

const asIssue = ({ element, message, messageEn, severity }: DrawnProblem): Issue => ({
  id: element,
  message: language() === 'zh' ? message : messageEn,
  category: severity === 'ERROR' ? 'error' : 'warn',
});

export type { JudgedLinting };
export const lintingModule = { ...lintModule, linting: ['type', JudgedLinting] };
