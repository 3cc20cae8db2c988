// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { RouteRecordRaw } from 'vue-router';
import type { NavEntry } from '@/env';
import { inside, pages as allPages } from '@/router';
import { firstPage, navigation } from './navigation';

const page = (name: string, nav?: Partial<NavEntry>, permission?: string): RouteRecordRaw => ({
  path: `/${name}`,
  name,
  component: {},
  meta: { title: `${name}.title`, permission, nav: nav && { group: 'desk', order: 1, icon: {}, ...nav } },
});
const pages = [
  page('rules', { group: 'rules' }, 'rulebase.read'),
  page('cases', { order: 20 }, 'casefile.read'),
  page('inbox', { order: 10 }, 'casefile.work'),
  page('case'),
];
const names = (may: (permission?: string | readonly string[]) => boolean) =>
  navigation(pages, may).map(({ group, pages: shown }) => [group, shown.map((entry) => entry.name)]);

describe('navigation', () => {
  it('stands_in_groups_and_order_and_leaves_out_pages_without_an_entry', () => {
    expect(names(() => true)).toEqual([
      ['desk', ['inbox', 'cases']],
      ['rules', ['rules']],
    ]);
  });

  it('shows_nothing_that_the_reader_may_not_open', () => {
    const may = (permission?: string | readonly string[]) => permission === 'rulebase.read';
    expect(names(may)).toEqual([['rules', ['rules']]]);
    expect(firstPage(pages, may)).toEqual({ name: 'rules' });
    expect(firstPage(pages, () => false)).toEqual({ name: 'not-found' });
  });

  it('leads_to_work_of_ones_own_before_a_page_that_is_open_to_everybody', () => {
    const open = [page('calculator', { group: 'time' }), page('audit', { group: 'administration' }, 'audit.read')];
    expect(firstPage(open, () => true)).toEqual({ name: 'audit' });
    expect(firstPage(open, (permission) => permission === undefined)).toEqual({ name: 'calculator' });
  });

  it('never_leads_out_of_the_application', () => {
    expect(inside('/timelimit/calculator?base=P6M')).toBe('/timelimit/calculator?base=P6M');
    expect(['//evil.example', '/\\evil.example', 'https://evil.example', undefined, ['/x']].map(inside)).toEqual(
      Array(5).fill('/'),
    );
  });

  it('gives_every_page_a_name_a_title_and_a_shortcut_of_its_own', () => {
    const own = (values: unknown[]) => new Set(values).size === values.length;
    expect(allPages.every(({ name, meta }) => name && meta?.title)).toBe(true);
    expect(own(allPages.map(({ name }) => name))).toBe(true);
    expect(own(allPages.flatMap(({ meta }) => meta?.nav?.shortcut ?? []))).toBe(true);
  });
});
