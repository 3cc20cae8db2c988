import { actorWord } from '@/session/roles';
import { formatMoment } from '../format';
import type { Column } from '../table/columns';

interface Drafted {
  author: string;
  approver: string | null;
  createdAt: string;
  activatedAt: string | null;
}

/** Who drafted and approved it, and when; the words are those of the page. */
export function career<Row extends Drafted>(wordOf: (key: string) => string): Column<Row>[] {
  return [
    { key: 'author', title: wordOf('author'), short: true, text: (row) => actorWord(row.author) },
    { key: 'approver', title: wordOf('approver'), short: true, text: (row) => row.approver ?? '—' },
    { key: 'createdAt', title: wordOf('created'), short: true, text: (row) => formatMoment(row.createdAt) },
    {
      key: 'activatedAt',
      title: wordOf('activated'),
      short: true,
      text: (row) => (row.activatedAt ? formatMoment(row.activatedAt) : '—'),
    },
  ];
}
