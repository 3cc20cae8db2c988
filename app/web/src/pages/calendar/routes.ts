import { DocumentChecked, Grid } from '@element-plus/icons-vue';
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
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('./CalendarPage.vue'),
    meta: {
      title: 'calendar.year.title',
      nav: { group: 'time', order: 30, icon: Grid, shortcut: 'd' },
    },
  },
];

export default routes;
