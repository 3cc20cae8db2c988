import { computed, onMounted, ref, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { counts, type Scope } from './api';

const SCOPES: readonly Scope[] = ['MINE', 'OPEN', 'ALL'];

interface Scopes {
  tabs: ComputedRef<{ key: Scope; title: string; count: number | null }[]>;
  refresh: () => Promise<void>;
}

/** The three views of the inbox with how much work is in each; a count that fails is left out, the list itself tells why. */
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
      SCOPES.map((key, at) => ({ key, title: t(`process.scope.${key}`), count: numbers.value[at] ?? null })),
    ),
    refresh,
  };
}
