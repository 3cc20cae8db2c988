import { Printer } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/papers',
    name: 'papers',
    component: () => import('./PapersPage.vue'),
    meta: {
      title: 'document.title',
      permission: 'casefile.read',
      nav: { group: 'administration', order: 15, icon: Printer },
    },
  },
];

export default routes;
