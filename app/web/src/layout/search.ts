import { api, answer, type Schemas } from '@/shared/api/client';
import type { RouteLocationRaw } from 'vue-router';

export interface Hit {
  /** What the list shows first, and a reader of screens hears. */
  value: string;
  note: string;
  kind: 'cases' | 'pages';
  to: RouteLocationRaw;
}

/** How many cases are offered; the last line leads to all of them. */
const FEW = 6;

const caseHit = (row: Schemas['CaseRow']): Hit => ({
  value: row.number ?? row.receipt,
  note: row.title,
  kind: 'cases',
  to: { name: 'case', params: { id: row.id } },
});

/** Cases by number, party or cause, within the reader's reach; one letter is no question yet. */
export async function casesFor(words: string): Promise<Hit[]> {
  if (words.length < 2) return [];
  const query = { text: words, limit: FEW };
  const { rows } = await answer(api.GET('/api/cases', { params: { query } }));
  return rows.map(caseHit);
}

export function pagesFor(words: string, pages: { title: string; name: string }[]): Hit[] {
  const wanted = words.toLowerCase();
  return pages
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .map(({ title, name }) => ({ value: title, note: '', kind: 'pages', to: { name } }));
}
