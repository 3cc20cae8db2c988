import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router';
import type { NavEntry } from '@/env';

export const GROUPS = ['desk', 'time', 'rules', 'processes', 'administration'] as const;

export interface NavPage {
  name: string;
  title: string;
  entry: NavEntry;
}

export interface NavGroup {
  group: (typeof GROUPS)[number];
  pages: NavPage[];
}

type May = (permission?: string | readonly string[]) => boolean;

/** The groups of the side navigation that the reader has pages in, in their order. */
export function navigation(routes: readonly RouteRecordRaw[], may: May): NavGroup[] {
  const pages = routes.flatMap((route): NavPage[] => {
    const { nav, title, permission } = route.meta ?? {};
    if (!nav || !title || !may(permission)) return [];
    return [{ name: String(route.name), title, entry: nav }];
  });
  return GROUPS.map((group) => ({
    group,
    pages: pages.filter((page) => page.entry.group === group).sort((a, b) => a.entry.order - b.entry.order),
  })).filter((group) => group.pages.length > 0);
}

/** Where `/` leads: the first entry of the navigation, which is the inbox for everyone who has one. */
export function firstPage(routes: readonly RouteRecordRaw[], may: May): RouteLocationRaw {
  return { name: navigation(routes, may)[0]?.pages[0]?.name ?? 'not-found' };
}
