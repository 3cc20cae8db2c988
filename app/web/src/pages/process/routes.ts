import { MessageBox, Odometer, Share } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/inbox',
    name: 'inbox',
    component: () => import('./InboxPage.vue'),
    meta: {
      title: 'process.inbox.title',
      permission: 'casefile.work',
      nav: { group: 'desk', order: 10, icon: MessageBox, shortcut: 'i' },
    },
  },
  {
    path: '/processes',
    name: 'processes',
    component: () => import('./ModelsPage.vue'),
    meta: {
      title: 'process.models.title',
      permission: 'process.read',
      nav: { group: 'processes', order: 10, icon: Share, shortcut: 'p' },
    },
  },
  {
    path: '/processes/design',
    name: 'process-design',
    component: () => import('./designer/DesignerPage.vue'),
    meta: { title: 'designer.title', permission: 'process.draft', parent: 'processes' },
  },
  {
    path: '/processes/bindings',
    name: 'process-bindings',
    component: () => import('./bindings/BindingsPage.vue'),
    meta: { title: 'process.bindings.title', permission: 'process.read', parent: 'processes' },
  },
  {
    path: '/processes/:id/move',
    name: 'process-move',
    component: () => import('./moving/MovePage.vue'),
    props: true,
    meta: { title: 'process.moving.title', permission: 'process.read', parent: 'processes' },
  },
  {
    path: '/process-operation',
    name: 'process-operation',
    component: () => import('./operation/OperationPage.vue'),
    meta: {
      title: 'process.operation.title',
      permission: 'process.watch',
      nav: { group: 'processes', order: 20, icon: Odometer },
    },
  },
];

export default routes;
