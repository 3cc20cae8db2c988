import { Bell } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/notices',
    name: 'notices',
    component: () => import('./NoticesPage.vue'),
    meta: {
      title: 'notice.title',
      permission: 'casefile.work',
      nav: { group: 'desk', order: 60, icon: Bell, shortcut: 'n' },
    },
  },
];

export default routes;
