/** Nested JSON as terms and values; the path is the term. */
export function flat(value: unknown, path = ''): { term: string; value: string }[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, at) => flat(each, value.length === 1 ? path : `${path}[${at + 1}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => flat(each, path ? `${path}.${key}` : key));
  }
  return value === null || value === undefined || value === '' ? [] : [{ term: path, value: String(value) }];
}
