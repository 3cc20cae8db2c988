import { Finished } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/assignment',
    name: 'assignment',
    component: () => import('./AssignmentPage.vue'),
    meta: {
      title: 'assignment.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 54, icon: Finished, shortcut: 'g' },
    },
  },
];

export default routes;
