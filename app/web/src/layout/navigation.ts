import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router';
import type { NavEntry } from '@/env';

export const GROUPS = ['desk', 'time', 'rules', 'processes', 'administration'] as const;

export interface NavPage {
  name: string;
  title: string;
  entry: NavEntry;
  /** Open to everybody, whatever they may do. */
  shared: boolean;
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
    return [{ name: String(route.name), title, entry: nav, shared: !permission }];
  });
  return GROUPS.map((group) => ({
    group,
    pages: pages.filter((page) => page.entry.group === group).sort((a, b) => a.entry.order - b.entry.order),
  })).filter((group) => group.pages.length > 0);
}

/** Where `/` leads: the first entry that is the reader's own work, and only then one that is open to everybody. */
export function firstPage(routes: readonly RouteRecordRaw[], may: May): RouteLocationRaw {
  const pages = navigation(routes, may).flatMap((group) => group.pages);
  return { name: (pages.find((page) => !page.shared) ?? pages[0])?.name ?? 'not-found' };
}
