// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, speak } from '@/locale';
import type { Form } from './form';
import FormRenderer from './FormRenderer.vue';

const term = (zh: string, en: string) => ({ zh, en });
const form: Form = {
  key: 'hearing.hold',
  title: term('登记庭审', 'Record the hearing'),
  fields: [
    {
      key: 'outcome',
      type: 'choice',
      label: term('庭审结果', 'Result'),
      required: true,
      options: [
        { value: 'CONCLUDED', label: term('庭审终结', 'concluded') },
        { value: 'ADJOURNED', label: term('延期开庭', 'adjourned') },
      ],
    },
    {
      key: 'reason',
      type: 'longtext',
      label: term('延期事由', 'Reason of adjournment'),
      required: true,
      visibleWhen: 'outcome=ADJOURNED',
    },
    { key: 'place', type: 'text', label: term('地点', 'Place'), required: false, default: 'room' },
  ],
};

const show = (props: object = {}) =>
  mount(FormRenderer, { props: { form, known: { room: '第三法庭' }, ...props }, global: { plugins: [i18n] } });

async function choose(page: ReturnType<typeof show>, value: string) {
  await page.find<HTMLInputElement>(`input[value=${value}]`).setValue(true);
}

describe('the form on screen', () => {
  beforeAll(() => speak('zh'));

  it('asks_for_the_reason_only_of_an_adjourned_hearing', async () => {
    const page = show();
    expect(page.text()).not.toContain('延期事由');
    await choose(page, 'ADJOURNED');
    expect(page.text()).toContain('延期事由');
    await choose(page, 'CONCLUDED');
    expect(page.text()).not.toContain('延期事由');
  });

  it('complains_at_the_field_and_sends_nothing_until_it_is_mended', async () => {
    const page = show();
    await page.find('form').trigger('submit');
    expect(page.find('[data-field$=outcome] [role=alert]').text()).toBe('请填写此项。');
    expect(page.emitted('submit')).toBeUndefined();
    await choose(page, 'ADJOURNED');
    await page.find('textarea').setValue('当事人申请调取新证据');
    await page.find('form').trigger('submit');
    expect(page.emitted('submit')).toEqual([
      [{ outcome: 'ADJOURNED', reason: '当事人申请调取新证据', place: '第三法庭' }],
    ]);
  });

  it('shows_the_words_of_the_server_until_the_field_changes', async () => {
    const page = show({ errors: { place: '该法庭已被占用' } });
    expect(page.find('[data-field$=place] [role=alert]').text()).toBe('该法庭已被占用');
    await page.find('[data-field$=place] input').setValue('第四法庭');
    expect(page.find('[data-field$=place] [role=alert]').exists()).toBe(false);
  });

  it('ties_help_and_error_to_the_input', async () => {
    const page = show({ errors: { place: '该法庭已被占用' } });
    await page.vm.$nextTick();
    const input = page.find('[data-field$=place] input');
    expect(page.find('[data-field$=place] [role=alert]').attributes('id')).toBe(input.attributes('aria-describedby'));
    expect(page.find('[data-field$=place] label').attributes('for')).toBe(input.attributes('id'));
  });

  it('speaks_the_other_language_when_asked', async () => {
    const page = show();
    await speak('en');
    await page.vm.$nextTick();
    expect(page.text()).toContain('Result');
    await speak('zh');
  });
});
