import { describe, expect, it } from 'vitest';
import type { TemplateVersion } from './api';
import { coming, inForce } from './force';

const version = (number: number, state: TemplateVersion['state'], validFrom: string | null) =>
  ({ version: number, state, validFrom }) as TemplateVersion;

describe('the version in force', () => {
  const versions = [
    version(4, 'DRAFT', null),
    version(3, 'ACTIVE', '2027-01-01'),
    version(2, 'ACTIVE', '2026-11-01'),
    version(1, 'ACTIVE', '2026-11-01'),
  ];

  it('is_the_latest_that_has_begun', () => {
    expect(inForce(versions, '2026-12-01')?.version).toBe(2);
    expect(inForce(versions, '2027-01-01')?.version).toBe(3);
  });

  it('is_none_before_the_first_begins', () => {
    expect(inForce(versions, '2026-10-31')).toBeUndefined();
    expect(coming(versions, '2026-10-31')?.version).toBe(2);
  });

  it('is_followed_by_the_one_that_begins_next', () => {
    expect(coming(versions, '2026-12-01')?.version).toBe(3);
    expect(coming(versions, '2027-01-01')).toBeUndefined();
  });
});
