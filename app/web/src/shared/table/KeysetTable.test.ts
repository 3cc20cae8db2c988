// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n, speak } from '@/locale';
import { Problem } from '../api/problem';
import type { Page, PageQuery } from './keyset';
import KeysetTable from './KeysetTable.vue';

interface Row {
  id: string;
  cause: string;
}

const rows: Row[] = [
  { id: '1', cause: '买卖合同纠纷' },
  { id: '2', cause: '离婚纠纷' },
];

async function show(load: (query: PageQuery) => Promise<Page<Row>>, props: object = {}, address = '/') {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { template: '<div/>' } }],
  });
  await router.push(address);
  const page = mount(KeysetTable<Row>, {
    props: { label: '案件', load, rowKey: (row: Row) => row.id, columns: [{ key: 'cause', title: '案由' }], ...props },
    global: { plugins: [i18n, router] },
    attachTo: document.body,
  });
  await flushPromises();
  return { page, router };
}

describe('the list on screen', () => {
  beforeAll(() => speak('zh'));

  it('shows_rows_and_pages', async () => {
    const { page } = await show(() => Promise.resolve({ rows, next: '2', total: 1204 }));
    expect(page.findAll('tbody tr').map((row) => row.text())).toEqual(['买卖合同纠纷', '离婚纠纷']);
    expect(page.find('.pages').text()).toContain('共 1,204 条');
    expect(page.findAll('.pages button').map((button) => button.attributes('disabled'))).toEqual(['', undefined]);
  });

  it('says_that_it_is_empty_and_that_nothing_matches_in_different_words', async () => {
    const nothing = () => Promise.resolve({ rows: [] });
    expect((await show(nothing)).page.text()).toContain('这里还没有内容');
    const filters = [{ key: 'words', label: '案号', type: 'text' }];
    const { page } = await show(nothing, { filters }, '/?words=x&tab=2');
    expect(page.text()).toContain('没有符合条件的内容');
  });

  it('begins_with_the_filters_of_the_address_and_keeps_the_rest_of_it', async () => {
    const load = vi.fn(() => Promise.resolve({ rows }));
    const filters = [{ key: 'mine', label: '只看我的', type: 'flag' }];
    const { page, router } = await show(load, { filters }, '/?mine=true&tab=2');
    expect(load).toHaveBeenCalledWith({ mine: 'true', after: undefined, limit: 50 });
    await page.find('input[type=checkbox]').setValue(false);
    await flushPromises();
    expect(load).toHaveBeenLastCalledWith({ after: undefined, limit: 50 });
    expect(router.currentRoute.value.query).toEqual({ tab: '2' });
  });

  it('shows_a_failure_and_tries_again', async () => {
    let broken = true;
    const { page } = await show(() =>
      broken ? Promise.reject(new Problem(503, 'server', '服务器出错')) : Promise.resolve({ rows }),
    );
    expect(page.find('[role=alert]').text()).toContain('服务器出错');
    broken = false;
    await page.find('[role=alert] button').trigger('click');
    await flushPromises();
    expect(page.findAll('tbody tr')).toHaveLength(2);
  });

  it('moves_by_arrows_and_opens_by_enter', async () => {
    const onOpen = vi.fn();
    const { page } = await show(() => Promise.resolve({ rows }), { onOpen });
    const [first, second] = page.findAll<HTMLElement>('tbody tr');
    first?.element.focus();
    await first?.trigger('keydown', { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second?.element);
    await second?.trigger('keydown', { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith(rows[1]);
  });
});
