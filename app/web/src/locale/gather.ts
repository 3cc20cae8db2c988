export type Messages = Record<string, Record<string, string>>;

/** One tree of messages; the folder of a file is the first word of its keys. */
export function gather(files: Record<string, object>): Messages {
  const named = Object.entries(files).map(([path, messages]) => [path.split('/').at(-2) ?? path, messages] as const);
  return Object.fromEntries(named) as Messages;
}
