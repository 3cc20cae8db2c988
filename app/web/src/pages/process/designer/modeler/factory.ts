import BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type { Palette } from '../api';
import { stamped } from './bindings';
import { prefixOf, templateOf } from './offers';
import type { Ids, Moddle } from './services';

type Attributes = Record<string, unknown>;

/** Makes elements as the check wants them: with an id that says what they are, and under their template. */
export class SpokenFactory extends (BpmnFactory as unknown as new (moddle: object) => {
  _model: { ids: Ids };
  create(type: string, attributes?: Attributes): Moddle;
  _ensureId(element: Moddle): void;
}) {
  static readonly $inject = ['moddle', 'config.offered'];

  constructor(
    moddle: object,
    private readonly offered: Palette,
  ) {
    super(moddle);
  }

  override create(type: string, attributes: Attributes = {}): Moddle {
    const template = templateOf(this.offered, type);
    if (!template || attributes['camunda:modelerTemplate'] || !type.startsWith('bpmn:')) {
      return super.create(type, attributes);
    }
    return super.create(type, { ...stamped(template, this), ...attributes });
  }

  override _ensureId(element: Moddle): void {
    const prefix = prefixOf(element.$type);
    if (element.id || !prefix) return super._ensureId(element);
    let number = 1;
    while (this._model.ids.assigned(`${prefix}-${number}`)) number += 1;
    element.id = `${prefix}-${number}`;
    this._model.ids.claim(element.id, element);
  }
}
