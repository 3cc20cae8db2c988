// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { useKeyset, type Page, type PageQuery } from './keyset';

const cases = ['甲', '乙', '丙', '丁', '戊'];

/** A server with five cases, paged by their position. */
function docket({ after, limit }: PageQuery): Promise<Page<string>> {
  const at = Number(after ?? 0);
  const next = at + limit < cases.length ? String(at + limit) : null;
  return Promise.resolve({ rows: cases.slice(at, at + limit), next, total: cases.length });
}

describe('a list paged by key', () => {
  it('walks_forward_by_the_key_of_the_server_and_back_by_those_already_used', async () => {
    const load = vi.fn(docket);
    const list = useKeyset(load, 2, () => ({}));
    await list.first();
    expect([list.rows.value, list.number.value, list.hasNext.value]).toEqual([['甲', '乙'], 1, true]);
    await list.next();
    await list.next();
    expect([list.rows.value, list.number.value, list.hasNext.value]).toEqual([['戊'], 3, false]);
    await list.next();
    expect(list.number.value).toBe(3);
    await list.previous();
    expect([list.rows.value, list.number.value]).toEqual([['丙', '丁'], 2]);
    expect(load.mock.calls.map(([query]) => query.after)).toEqual([undefined, '2', '4', '2']);
  });

  it('sends_the_filters_and_starts_over_when_they_change', async () => {
    let filters: Record<string, string> = {};
    const load = vi.fn(docket);
    const list = useKeyset(load, 2, () => filters);
    await list.first();
    await list.next();
    filters = { stage: 'hearing' };
    await list.first();
    expect(load.mock.lastCall).toEqual([{ stage: 'hearing', after: undefined, limit: 2 }]);
    expect(list.number.value).toBe(1);
  });

  it('forgets_an_answer_that_comes_after_a_younger_one', async () => {
    const answers: ((page: Page<string>) => void)[] = [];
    const list = useKeyset(
      () => new Promise<Page<string>>((answer) => answers.push(answer)),
      2,
      () => ({}),
    );
    const slow = list.first();
    const fast = list.first();
    answers[1]?.({ rows: ['new'] });
    answers[0]?.({ rows: ['old'] });
    await Promise.all([slow, fast]);
    expect(list.rows.value).toEqual(['new']);
    expect(list.busy.value).toBe(false);
  });

  it('keeps_its_place_through_a_failure', async () => {
    let broken = false;
    const load = (query: PageQuery) => (broken ? Promise.reject(new Problem(503, 'server', '出错')) : docket(query));
    const list = useKeyset(load, 2, () => ({}));
    await list.first();
    broken = true;
    await list.next();
    expect(list.problem.value?.message).toBe('出错');
    broken = false;
    await list.reload();
    expect([list.problem.value, list.rows.value]).toEqual([null, ['丙', '丁']]);
  });
});
