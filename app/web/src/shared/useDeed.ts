import { ref, type Ref } from 'vue';
import { problemOf } from './api/client';
import type { Problem } from './api/problem';

interface Deed {
  busy: Ref<boolean>;
  problem: Ref<Problem | null>;
  /** True when it was done; else `problem` says why not. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** One thing that the reader does: busy while it runs, its refusal kept for the page to show. */
export function useDeed(): Deed {
  const busy = ref(false);
  const problem = ref<Problem | null>(null);

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    busy.value = true;
    problem.value = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      problem.value = problemOf(thrown);
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, run };
}
