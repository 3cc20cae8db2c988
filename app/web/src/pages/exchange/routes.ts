import { Connection, Upload, Warning } from '@element-plus/icons-vue';
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
  {
    path: '/imports/quality',
    name: 'import-quality',
    component: () => import('./QualityPage.vue'),
    meta: {
      title: 'exchange.quality.title',
      permission: ['exchange.import'],
      nav: { group: 'administration', order: 22, icon: Warning },
    },
  },
  {
    path: '/imports/mapping',
    name: 'import-mapping',
    component: () => import('./MappingPage.vue'),
    meta: {
      title: 'exchange.map.title',
      permission: ['exchange.import'],
      nav: { group: 'administration', order: 24, icon: Connection },
    },
  },
];

export default routes;
