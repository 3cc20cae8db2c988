import { Calendar } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/hearings',
    name: 'hearings',
    component: () => import('./HearingsPage.vue'),
    meta: {
      title: 'hearing.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 40, icon: Calendar, shortcut: 'h' },
    },
  },
];

export default routes;
