import { Memo } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: {
      title: 'audit.title',
      permission: 'audit.read',
      nav: { group: 'administration', order: 30, icon: Memo, shortcut: 'a' },
    },
  },
];

export default routes;
