import { DataLine, ScaleToOriginal } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/workload',
    name: 'workload',
    component: () => import('./LoadPage.vue'),
    meta: {
      title: 'workload.board.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 56, icon: DataLine, shortcut: 'l' },
    },
  },
  {
    path: '/workload/weights',
    name: 'weights',
    component: () => import('./WeightsPage.vue'),
    meta: {
      title: 'workload.weights.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 58, icon: ScaleToOriginal, shortcut: 'k' },
    },
  },
];

export default routes;
