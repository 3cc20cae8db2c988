import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'bpmn-js-bpmnlint/dist/assets/css/bpmn-js-bpmnlint.css';
import './modeler.css';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import behaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import Modeler from 'bpmn-js/lib/Modeler';
import { BpmnPropertiesPanelModule } from 'bpmn-js-properties-panel';
import { language } from '@/locale';
import type { Palette } from '../api';
import { PadOfOffers } from './contextPad';
import { SpokenFactory } from './factory';
import { Limits } from './limits';
import { lintingModule, linterConfig } from './lint';
import { PaletteOfOffers } from './palette';
import { PropertiesOfTemplates } from './properties';
import { chinese } from './translate';

/** Only what the palette offers, in place of everything that the library would. */
const house = {
  __init__: ['limits', 'propertiesOfTemplates'],
  paletteProvider: ['type', PaletteOfOffers],
  contextPadProvider: ['type', PadOfOffers],
  replaceMenuProvider: ['value', null],
  bpmnFactory: ['type', SpokenFactory],
  limits: ['type', Limits],
  propertiesOfTemplates: ['type', PropertiesOfTemplates],
};

/** A designer sees at once all that can be said. */
const OPEN = Object.fromEntries(
  ['general', 'template', 'exit', 'default', 'process'].map((id) => [id, { open: true }]),
);
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A modeler in the reader's language; another language needs another modeler. */
export function createModeler(
  canvas: HTMLElement,
  panel: HTMLElement,
  offered: Palette,
  missed: (words: string) => void,
): Modeler {
  const words = language() === 'zh' ? [{ translate: ['value', chinese(missed)] }] : [];
  return new Modeler({
    container: canvas,
    offered,
    propertiesPanel: { parent: panel, layout: { groups: OPEN } },
    linting: { active: true, bpmnlint: linterConfig(offered) },
    textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
    moddleExtensions: { camunda },
    additionalModules: [BpmnPropertiesPanelModule, lintingModule, behaviors, house, ...words],
  } as never);
}
