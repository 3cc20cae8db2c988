import { onMounted, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { problemOf } from './api/client';
import type { Problem } from './api/problem';

export interface Asked<A> {
  answer: ShallowRef<A | null>;
  problem: Ref<Problem | null>;
  busy: Ref<boolean>;
  reload: () => Promise<void>;
}

/** Asks when the page opens and again when `on` changes; an answer that was overtaken is dropped. */
export function useAnswer<A>(ask: () => Promise<A>, on?: WatchSource<unknown>): Asked<A> {
  const answer = shallowRef<A | null>(null);
  const problem = ref<Problem | null>(null);
  const busy = ref(false);
  let latest = 0;

  async function reload() {
    const mine = ++latest;
    busy.value = true;
    problem.value = null;
    try {
      const got = await ask();
      if (mine === latest) answer.value = got;
    } catch (thrown) {
      if (mine === latest) problem.value = problemOf(thrown);
    } finally {
      if (mine === latest) busy.value = false;
    }
  }

  onMounted(reload);
  if (on) {
    watch(on, () => {
      answer.value = null;
      void reload();
    });
  }
  return { answer, problem, busy, reload };
}
