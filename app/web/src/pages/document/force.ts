import type { TemplateVersion } from './api';

/** The version that papers are made of on a day, as the server chooses it; none where the shipped one is in force. */
export const inForce = (versions: TemplateVersion[], day: string): TemplateVersion | undefined =>
  latest(active(versions).filter(({ validFrom }) => validFrom <= day));

/** The version that comes next. */
export const coming = (versions: TemplateVersion[], day: string): TemplateVersion | undefined =>
  latest(
    active(versions).filter(({ validFrom }) => validFrom > day),
    true,
  );

type Active = TemplateVersion & { validFrom: string };

const active = (versions: TemplateVersion[]) =>
  versions.filter((version): version is Active => version.state === 'ACTIVE' && version.validFrom !== null);

function latest(versions: Active[], earliest = false): Active | undefined {
  const order = earliest ? -1 : 1;
  return versions.toSorted(
    (one, other) => order * other.validFrom.localeCompare(one.validFrom) || other.version - one.version,
  )[0];
}
