import { DocumentChecked } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/calendar/calculator',
    name: 'calendar-calculator',
    component: () => import('./DayCalculator.vue'),
    meta: {
      title: 'calendar.calculator.title',
      nav: { group: 'time', order: 20, icon: DocumentChecked, shortcut: 'w' },
    },
  },
];

export default routes;
