import { onMounted, reactive, ref, type Reactive, type Ref } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { problemOf } from './api/client';
import type { Problem } from './api/problem';

interface Asking<Q extends object, A> {
  read: (query: LocationQuery) => Q;
  write: (question: Q) => Record<string, string>;
  ask: (question: Q) => Promise<A>;
}

interface Question<Q extends object, A> {
  question: Reactive<Q>;
  /** The question that the answer belongs to: inputs may have been changed since. */
  asked: Ref<Q | null>;
  answer: Ref<A | null>;
  problem: Ref<Problem | null>;
  busy: Ref<boolean>;
  go: () => Promise<void>;
}

/** A page that asks one thing: its inputs live in the address, so that a result can be sent to a colleague. */
export function useQuestion<Q extends object, A>({ read, write, ask }: Asking<Q, A>): Question<Q, A> {
  const route = useRoute();
  const router = useRouter();
  const question = reactive(read(route.query)) as Reactive<Q>;
  const asked = ref(null) as Ref<Q | null>;
  const answer = ref(null) as Ref<A | null>;
  const problem = ref<Problem | null>(null);
  const busy = ref(false);

  async function go() {
    busy.value = true;
    problem.value = null;
    try {
      const now = JSON.parse(JSON.stringify(question)) as Q;
      await router.replace({ query: write(now) });
      answer.value = await ask(now);
      asked.value = now;
    } catch (thrown) {
      answer.value = null;
      problem.value = problemOf(thrown);
    } finally {
      busy.value = false;
    }
  }

  onMounted(() => {
    if (Object.keys(route.query).length > 0) void go();
  });

  return { question, asked, answer, problem, busy, go };
}
