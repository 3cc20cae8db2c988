import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteRecordRaw,
  type Router,
} from 'vue-router';
import { firstPage } from '@/layout/navigation';
import { useSession } from '@/session/session';

const found = import.meta.glob<{ default: RouteRecordRaw[] }>('./pages/*/routes.ts', { eager: true });
/** Every capability brings its own routes; nothing is listed here. */
export const pages: RouteRecordRaw[] = Object.values(found).flatMap((module) => module.default);

const notFound = () => import('@/layout/NotFoundPage.vue');

/** An address inside this application, or the first page: an address from outside never sends the reader away. */
export function inside(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}

async function guard(to: RouteLocationNormalized) {
  const session = useSession();
  if (!session.asked) await session.load();
  if (to.name === 'login' && session.current) return inside(to.query.next);
  if (to.meta.open || session.problem) return true;
  if (!session.current) return { name: 'login', query: to.path === '/' ? {} : { next: to.fullPath } };
  if (to.name === 'start') return firstPage(pages, session.may);
  if (!session.may(to.meta.permission)) return { name: 'not-found', params: { path: to.path.slice(1).split('/') } };
  return true;
}

export function makeRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'start', component: notFound },
      ...pages,
      { path: '/:path(.*)*', name: 'not-found', component: notFound, meta: { title: 'layout.not-found.title' } },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
  router.beforeEach(guard);
  return router;
}
