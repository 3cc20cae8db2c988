import type { JudgeLoad } from './api';

export interface LoadLine {
  name: string;
  judge?: string;
  /** Whether the line adds up the lines below it. */
  total?: boolean;
  post?: string;
  basic?: number;
  carried: Figure;
  received: Figure;
  closed: Figure;
  open: Figure;
}

/** Cases and the standard cases that they make. */
export interface Figure {
  cases: number;
  weight: number;
}

type Sums = Pick<LoadLine, 'carried' | 'received' | 'closed' | 'open'>;

const figure = (cases: number, weight: number): Figure => ({ cases, weight });

function sums({ load }: JudgeLoad): Sums {
  return {
    carried: figure(load.carried, load.carriedWeight),
    received: figure(load.received, load.receivedWeight),
    closed: figure(load.closed, load.closedWeight),
    open: figure(load.open, load.openWeight),
  };
}

const plus = (a: Figure, b: Figure): Figure => ({
  cases: a.cases + b.cases,
  weight: Math.round((a.weight + b.weight) * 100) / 100,
});

export function sum(loads: JudgeLoad[]): Sums {
  const nothing = { carried: figure(0, 0), received: figure(0, 0), closed: figure(0, 0), open: figure(0, 0) };
  return loads.map(sums).reduce(
    (all, one) => ({
      carried: plus(all.carried, one.carried),
      received: plus(all.received, one.received),
      closed: plus(all.closed, one.closed),
      open: plus(all.open, one.open),
    }),
    nothing,
  );
}

const line = (load: JudgeLoad): LoadLine => ({
  name: load.load.judgeName,
  judge: load.load.judgeId,
  post: load.post,
  basic: load.basic?.cases,
  ...sums(load),
});

/** Judges by division and team in the order of the server, which is that of names; each team and division with its sum. */
export function groups(loads: JudgeLoad[]): { name: string; rows: LoadLine[] }[] {
  const divisions = [...new Set(loads.map(({ load }) => load.divisionName ?? ''))];
  return divisions.map((name) => {
    const own = loads.filter(({ load }) => (load.divisionName ?? '') === name);
    const teams = [...new Set(own.map(({ load }) => load.teamName ?? ''))];
    const rows = teams.flatMap((team) => {
      const members = own.filter(({ load }) => (load.teamName ?? '') === team);
      return [...(team ? [{ name: team, total: true, ...sum(members) }] : []), ...members.map(line)];
    });
    return { name, rows: [{ name: '', total: true, ...sum(own) }, ...rows] };
  });
}
