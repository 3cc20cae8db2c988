// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n, speak } from '@/locale';
import type { Schemas } from './api/client';
import { Problem, problemFrom } from './api/problem';
import LightWhy from './light/LightWhy.vue';
import ProblemAlert from './ProblemAlert.vue';

const why: Schemas['Explained'] = {
  release: '0194a1b2-0000-7000-8000-000000000001',
  since: null,
  rulebook: 'timelimit.lights',
  title: '审限灯色',
  explanation: {
    findings: [],
    rules: [
      { code: 'TL-511', title: '黄灯', basis: '法院规定', layer: 'national', when: [], then: [] },
    ] as unknown as Schemas['Explanation']['rules'],
    facts: [],
    changes: [],
    tried: 0,
  },
};

const plugins = () => [
  i18n,
  createPinia(),
  createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { template: '<div/>' } }] }),
];

describe('why, wherever a finding shows', () => {
  beforeAll(() => speak('zh'));
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('a_light_in_a_row_opens_its_explanation_and_not_the_row', async () => {
    const opened = vi.fn();
    const page = mount(
      {
        components: { LightWhy },
        setup: () => ({ opened, ask: () => Promise.resolve(why) }),
        template: '<div @click="opened"><LightWhy light="YELLOW" subject="（2026）案" :ask="ask" /></div>',
      },
      { global: { plugins: plugins() }, attachTo: document.body },
    );

    await page.get('button').trigger('click');
    await flushPromises();

    expect(page.get('button').attributes('aria-label')).toContain('（2026）案');
    expect(opened).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('TL-511');
  });

  it('a_light_that_nobody_can_explain_is_no_button', () => {
    const page = mount(LightWhy, { props: { light: 'GREEN', subject: '案' }, global: { plugins: plugins() } });
    expect(page.find('button').exists()).toBe(false);
    expect(page.text()).toBe('正常');
  });

  it('a_refusal_by_a_rule_says_why_inside_the_form', () => {
    const problem = problemFrom(422, { code: 'triage.conversion-refused', title: '不得转换', why }, () => '');
    const page = mount(ProblemAlert, { props: { problem }, global: { plugins: plugins() } });
    expect(page.get('details').text()).toContain('TL-511');
  });

  it('any_other_refusal_has_nothing_to_explain', () => {
    const page = mount(ProblemAlert, {
      props: { problem: new Problem(422, 'casefile.x', '不行') },
      global: { plugins: plugins() },
    });
    expect(page.find('details').exists()).toBe(false);
  });
});
