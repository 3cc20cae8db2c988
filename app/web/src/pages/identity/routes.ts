import { User } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('./LoginPage.vue'),
    meta: { title: 'identity.login.title', open: true },
  },
  {
    path: '/people',
    name: 'people',
    component: () => import('./PeoplePage.vue'),
    meta: {
      title: 'identity.people.title',
      permission: 'identity.read',
      nav: { group: 'administration', order: 10, icon: User, shortcut: 'u' },
    },
  },
];

export default routes;
