import { CopyDocument, DocumentAdd, DocumentChecked, Files, Tickets } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

const routes: RouteRecordRaw[] = [
  {
    path: '/cases',
    name: 'cases',
    component: () => import('./CasesPage.vue'),
    meta: {
      title: 'casefile.cases.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 20, icon: Files, shortcut: 'c' },
    },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('./CaseFilePage.vue'),
    props: true,
    meta: { title: 'casefile.file.title', permission: 'casefile.read', parent: 'cases' },
  },
  {
    path: '/filing',
    name: 'filing',
    component: () => import('./FilingPage.vue'),
    meta: {
      title: 'casefile.filing.title',
      permission: 'casefile.file',
      nav: { group: 'desk', order: 30, icon: DocumentAdd, shortcut: 'f' },
    },
  },
  {
    path: '/series',
    name: 'series',
    component: () => import('./series/SeriesListPage.vue'),
    meta: {
      title: 'casefile.series.title',
      permission: 'casefile.read',
      nav: { group: 'desk', order: 35, icon: CopyDocument },
    },
  },
  {
    path: '/case-papers',
    name: 'case-papers',
    component: () => import('./series/ChosenPapersPage.vue'),
    meta: {
      title: 'casefile.chosen.title',
      permission: 'casefile.work',
      nav: { group: 'desk', order: 36, icon: Tickets },
    },
  },
  {
    path: '/clock-checks',
    name: 'clock-checks',
    component: () => import('./ChecksPage.vue'),
    meta: {
      title: 'casefile.check.title',
      permission: 'casefile.check',
      nav: { group: 'desk', order: 56, icon: DocumentChecked },
    },
  },
  {
    path: '/series/:id',
    name: 'one-series',
    component: () => import('./series/SeriesPage.vue'),
    props: true,
    meta: { title: 'casefile.series.title', permission: 'casefile.read', parent: 'series' },
  },
];

export default routes;
