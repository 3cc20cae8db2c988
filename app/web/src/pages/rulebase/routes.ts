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
];

export default routes;
