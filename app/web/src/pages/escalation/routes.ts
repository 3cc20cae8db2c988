import { AlarmClock, Histogram } from '@element-plus/icons-vue';
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
  {
    path: '/long-pending',
    name: 'long-pending',
    component: () => import('./LongPendingPage.vue'),
    meta: {
      title: 'escalation.pending.title',
      permission: 'casefile.read-court',
      nav: { group: 'desk', order: 55, icon: Histogram },
    },
  },
];

export default routes;
