import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { problemOf } from '../api/client';
import type { Problem } from '../api/problem';

/** One page of a list that is paged by key; `total` only where the server can tell it cheaply. */
export interface Page<Row> {
  rows: Row[];
  next?: string | null;
  total?: number | null;
}

export type PageQuery = { after?: string; limit: number } & Record<string, string | number | undefined>;
export type Load<Row> = (query: PageQuery) => Promise<Page<Row>>;

interface Keyset<Row> {
  rows: ShallowRef<Row[]>;
  total: Ref<number | null>;
  number: ComputedRef<number>;
  hasNext: ComputedRef<boolean>;
  busy: Ref<boolean>;
  problem: Ref<Problem | null>;
  first: () => Promise<void>;
  next: () => Promise<void>;
  previous: () => Promise<void>;
  reload: () => Promise<void>;
}

/** Walks a list by key: forward by the server's `next`, back by the keys already used. */
export function useKeyset<Row>(load: Load<Row>, limit: number, filters: () => Record<string, string>): Keyset<Row> {
  const rows = shallowRef<Row[]>([]);
  const total = ref<number | null>(null);
  const following = ref<string | null>(null);
  const trail = ref<(string | undefined)[]>([undefined]);
  const busy = ref(false);
  const problem = ref<Problem | null>(null);
  let latest = 0;

  async function reload() {
    const mine = ++latest;
    busy.value = true;
    problem.value = null;
    try {
      const page = await load({ ...filters(), after: trail.value.at(-1), limit });
      if (mine !== latest) return;
      rows.value = page.rows;
      following.value = page.next ?? null;
      total.value = page.total ?? null;
    } catch (thrown) {
      if (mine === latest) problem.value = problemOf(thrown);
    } finally {
      if (mine === latest) busy.value = false;
    }
  }

  async function walk(keys: (string | undefined)[]) {
    trail.value = keys;
    await reload();
  }

  return {
    rows,
    total,
    number: computed(() => trail.value.length),
    hasNext: computed(() => following.value !== null),
    busy,
    problem,
    reload,
    first: () => walk([undefined]),
    next: () => (following.value === null ? Promise.resolve() : walk([...trail.value, following.value])),
    previous: () => (trail.value.length === 1 ? Promise.resolve() : walk(trail.value.slice(0, -1))),
  };
}
