import { onBeforeUnmount, ref, watch } from 'vue';
import { problemOf } from '@/shared/api/client';
import type { Problem } from '@/shared/api/problem';
import { checkDrawing, type DrawnModel } from './api';
import type { Drawn } from './useModeler';

const PAUSE = 700;

/** The server's check of the drawing, asked again a moment after each change. */
export function useCheck(drawn: Drawn) {
  const found = ref<DrawnModel>();
  const problem = ref<Problem | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function ask() {
    const asked = drawn.version.value;
    const processId = drawn.processId();
    if (!processId) return;
    try {
      const answer = await checkDrawing({ processId, xml: await drawn.xml() });
      if (asked !== drawn.version.value) return;
      found.value = answer;
      problem.value = null;
      drawn.judge(answer.problems);
    } catch (thrown) {
      problem.value = problemOf(thrown);
    }
  }

  watch(drawn.version, () => {
    found.value = undefined;
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  onBeforeUnmount(() => clearTimeout(waiting));
  return { found, problem, ask };
}
