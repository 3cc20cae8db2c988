import { Setting } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./SettingsPage.vue'),
    meta: {
      title: 'config.title',
      nav: { group: 'administration', order: 90, icon: Setting, shortcut: 's' },
    },
  },
];

export default routes;
