import { describe, expect, it } from 'vitest';
import { differences } from './compare';
import { fresh, isProcessId } from './fresh';
import starter from '../../../../../../processes/templates/new-model.bpmn?raw';

describe('comparison', () => {
  it('finds_nothing_between_a_model_and_itself', async () => {
    expect(await differences(starter, starter)).toEqual([]);
  });

  it('tells_what_was_added_changed_moved_and_taken_out', async () => {
    const after = starter
      .replace('name="报结案件"', 'name="结案"')
      .replace('x="430" y="122"', 'x="530" y="122"')
      .replaceAll('start-new-model', 'start-other');
    const kinds = (await differences(starter, after)).map(({ id, kind }) => `${kind} ${id}`);
    expect(kinds).toContain('changed ask-close');
    expect(kinds).toContain('moved end-new-model');
    expect(kinds).toContain('added start-other');
    expect(kinds).toContain('removed start-new-model');
  });
});

describe('what is told', () => {
  it('names_a_flow_without_a_name_by_what_it_joins', async () => {
    const after = starter.replaceAll('flow-end', 'flow-other');
    const added = (await differences(starter, after)).find(({ id }) => id === 'flow-other');
    expect(added?.name).toMatch(/^报结案件 → /);
  });
});

describe('a new model', () => {
  it('bears_the_id_and_the_name_it_is_given', () => {
    const xml = fresh(starter, 'payment-order', '支付令 <一>');
    expect(xml).toContain('<bpmn:process id="payment-order" name="支付令 &lt;一&gt;"');
    expect(xml).not.toContain('new-model');
    expect(isProcessId('Payment')).toBe(false);
  });
});
