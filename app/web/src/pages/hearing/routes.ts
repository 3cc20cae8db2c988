import { Calendar, OfficeBuilding } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/hearings',
    name: 'hearings',
    component: () => import('./HearingsPage.vue'),
    meta: {
      title: 'hearing.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 40, icon: Calendar, shortcut: 'h' },
    },
  },
  {
    path: '/rooms',
    name: 'rooms',
    component: () => import('./RoomsPage.vue'),
    meta: {
      title: 'hearing.rooms.title',
      permission: ['casefile.read-court', 'identity.manage'],
      nav: { group: 'administration', order: 15, icon: OfficeBuilding, shortcut: 'o' },
    },
  },
];

export default routes;
