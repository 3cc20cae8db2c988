import { Reading } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/rules',
    name: 'rules',
    component: () => import('./RulesPage.vue'),
    meta: {
      title: 'rulebase.title',
      permission: 'rulebase.read',
      nav: { group: 'rules', order: 10, icon: Reading, shortcut: 'r' },
    },
  },
  {
    path: '/rules/drafts/:id',
    name: 'rule-draft',
    component: () => import('./DraftPage.vue'),
    props: true,
    meta: { title: 'rulebase.draft.title', permission: 'rulebase.read', parent: 'rules' },
  },
  {
    path: '/rules/drafts/:id/preview',
    name: 'rule-preview',
    component: () => import('./preview/PreviewPage.vue'),
    props: true,
    meta: { title: 'rulebase.preview.title', permission: 'rulebase.read', parent: 'rules' },
  },
  {
    path: '/rules/baseline',
    name: 'rule-baseline',
    component: () => import('./BaselinePage.vue'),
    meta: { title: 'rulebase.baseline.compare', permission: 'rulebase.read', parent: 'rules' },
  },
  {
    path: '/rules/:code',
    name: 'rule',
    component: () => import('./RulePage.vue'),
    props: true,
    meta: { title: 'rulebase.rule.title', permission: 'rulebase.read', parent: 'rules' },
  },
];

export default routes;
