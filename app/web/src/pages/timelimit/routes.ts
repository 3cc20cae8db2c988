import { Timer } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/timelimit/calculator',
    name: 'timelimit-calculator',
    component: () => import('./TimeLimitCalculator.vue'),
    meta: { title: 'timelimit.calculator.title', nav: { group: 'time', order: 10, icon: Timer, shortcut: 't' } },
  },
];

export default routes;
