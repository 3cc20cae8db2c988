import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { answer, api, postForm, problemOf, type Schemas } from '@/shared/api/client';
import type { Problem } from '@/shared/api/problem';

type Session = Schemas['Session'];

/** Who is acting, for which court, with which permissions, on which legal day. */
export const useSession = defineStore('session', () => {
  const current = ref<Session | null>(null);
  const asked = ref(false);
  const problem = ref<Problem | null>(null);
  /** The server forgot the reader in the middle of work; the login page says so. */
  const lapsed = ref(false);

  async function load(): Promise<void> {
    problem.value = null;
    current.value = null;
    try {
      current.value = await answer(api.GET('/api/session'));
    } catch (thrown) {
      const refusal = problemOf(thrown);
      if (refusal.status !== 401) problem.value = refusal;
    }
    asked.value = problem.value === null;
  }

  async function signIn(username: string, password: string): Promise<void> {
    await postForm('/login', { username, password });
    await load();
    lapsed.value = false;
  }

  async function signOut(): Promise<void> {
    await postForm('/logout', {});
    forget();
  }

  function forget(): void {
    current.value = null;
  }

  function lapse(): void {
    if (current.value) lapsed.value = true;
    forget();
  }

  /** Of several codes any one is enough. */
  const may = (permission?: string | readonly string[]) =>
    !permission || [permission].flat().some((code) => current.value?.permissions.includes(code) ?? false);
  const today = computed(() => current.value?.today ?? '');

  return { current, asked, problem, today, lapsed, load, signIn, signOut, lapse, may };
});
