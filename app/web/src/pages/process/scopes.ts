import { computed, onMounted, ref, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { counts, type Scope } from './api';

const SCOPES: readonly Scope[] = ['MINE', 'OPEN', 'ALL'];

/** The tabs of the inbox: work to do, and beside it what others do and what comes back. */
export type InboxTab = Scope | 'WAITING' | 'FOLLOW_UP';
export const INBOX_TABS: readonly InboxTab[] = [...SCOPES, 'WAITING', 'FOLLOW_UP'];

interface Scopes {
  tabs: ComputedRef<{ key: InboxTab; title: string; count: number | null }[]>;
  refresh: () => Promise<void>;
}

/** The views of the inbox, those of work with how much is in each; a count that fails is left out, the list itself tells why. */
export function useScopes(): Scopes {
  const { t } = useI18n();
  const numbers = ref<(number | null)[]>([]);

  async function countOf(scope: Scope): Promise<number | null> {
    return counts(scope).then(
      (rows) => rows.reduce((sum, row) => sum + row.count, 0),
      () => null,
    );
  }

  async function refresh() {
    numbers.value = await Promise.all(SCOPES.map(countOf));
  }

  onMounted(refresh);
  return {
    tabs: computed(() =>
      INBOX_TABS.map((key, at) => ({ key, title: t(`process.scope.${key}`), count: numbers.value[at] ?? null })),
    ),
    refresh,
  };
}
