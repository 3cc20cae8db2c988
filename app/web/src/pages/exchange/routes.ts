import { Upload } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/imports',
    name: 'imports',
    component: () => import('./ImportsPage.vue'),
    meta: {
      title: 'exchange.title',
      permission: ['exchange.import', 'exchange.import-reference'],
      nav: { group: 'administration', order: 20, icon: Upload, shortcut: 'm' },
    },
  },
];

export default routes;
