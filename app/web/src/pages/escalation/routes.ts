import { AlarmClock } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/duties',
    name: 'duties',
    component: () => import('./DutiesPage.vue'),
    meta: {
      title: 'escalation.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 50, icon: AlarmClock, shortcut: 'e' },
    },
  },
];

export default routes;
