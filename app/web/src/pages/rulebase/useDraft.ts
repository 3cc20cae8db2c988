import { computed, onBeforeUnmount, ref, shallowReactive, shallowRef, type Ref } from 'vue';
import { problemOf } from '@/shared/api/client';
import type { Problem } from '@/shared/api/problem';
import {
  activeRelease,
  draft,
  reading,
  readText,
  releaseOf,
  ruleFile,
  writeRule,
  tableWorkbook,
  uploadTable,
  writeTable,
  type PlainRule,
  type Reading,
  type ReleaseDetail,
  type Written,
} from './api';

/** A file as it is stored and as it is being changed; rule files also in words. */
export interface OpenFile {
  stored: string | null;
  text: string;
  reading: Reading | null;
  /** The bytes of a workbook, which has no text of its own. */
  workbook: string | null;
}

const PAUSE = 400;
export const holdsRules = (path: string) => /\.(drl|csv|xlsx)$/.test(path);
export const isTable = (path: string) => /\.drl\.(csv|xlsx)$/.test(path);
export const isScenarios = (path: string) => path.endsWith('.scenarios.yaml');
export const isChanged = ({ text, stored }: OpenFile) => text !== stored;

/** A release opened for change: its files, what was changed in them and not saved yet. */
export function useDraft() {
  const release = shallowRef<ReleaseDetail | null>(null);
  const files = shallowReactive(new Map<string, OpenFile>());
  const removed = shallowReactive(new Set<string>());
  const problem: Ref<Problem | null> = ref(null);
  let typing: ReturnType<typeof setTimeout> | undefined;

  const id = () => release.value?.id ?? '';
  const changed = computed(() => [...files].filter(([, file]) => isChanged(file)).map(([path]) => path));
  const paths = computed(() => {
    const stored = (release.value?.files ?? []).map(({ path }) => path).filter((path) => !removed.has(path));
    return [...new Set([...stored, ...changed.value])].sort();
  });
  const editable = computed(() => {
    const now = release.value;
    return now !== null && now.supersededBy === null && now.status !== 'retired';
  });

  async function load(wanted: string) {
    release.value = await (wanted === 'new' ? activeRelease() : releaseOf(wanted));
    files.clear();
    removed.clear();
  }

  async function open(path: string) {
    if (files.has(path)) return;
    const [file, read] = await Promise.all([
      ruleFile(id(), path),
      holdsRules(path) ? reading(id(), path) : Promise.resolve(null),
    ]);
    const text = file.text ?? '';
    files.set(path, { stored: text, text, reading: read, workbook: file.base64 });
  }

  function put(path: string, part: Partial<OpenFile>) {
    const file = files.get(path) ?? { stored: null, text: '', reading: null, workbook: null };
    files.set(path, { ...file, ...part });
  }

  /** Text changed by hand is read again after a pause. */
  function type(path: string, text: string) {
    put(path, { text });
    clearTimeout(typing);
    if (!holdsRules(path)) return;
    typing = setTimeout(async () => {
      try {
        const read = await readText(id(), path, text);
        if (files.get(path)?.text === text) put(path, { reading: read });
        problem.value = null;
      } catch (thrown) {
        problem.value = problemOf(thrown);
      }
    }, PAUSE);
  }

  async function write(path: string, code: string, rule: PlainRule | null) {
    const written = await writeRule(id(), path, files.get(path)?.text ?? '', code, rule);
    put(path, { text: written.text, reading: written.reading });
  }

  /** A workbook that is changed goes on as comma-separated text; the answer is its path. */
  const table = async (path: string, lines: string[][]) => take(path, await writeTable(id(), path, lines));
  /** A table from a spreadsheet, in the place of the one that is open. */
  const upload = async (path: string, file: File) => take(path, await uploadTable(id(), path, file));
  const workbook = (path: string) => tableWorkbook(id(), path, files.get(path)?.text ?? '');

  function take(path: string, written: Written): string {
    put(written.path, { text: written.text, reading: written.reading });
    if (written.path !== path) {
      removed.add(path);
      files.delete(path);
    }
    return written.path;
  }

  function discard(path: string) {
    const file = files.get(path);
    if (!file) return;
    files.delete(path);
    if (file.stored !== null) void open(path);
    else removed.clear();
  }

  async function save(note: string): Promise<string> {
    const sent = changed.value.map((path) => ({ path, content: new Blob([files.get(path)?.text ?? '']) }));
    const base = release.value?.status === 'active' ? undefined : release.value?.id;
    const made = await draft({ files: sent, remove: [...removed], note, base });
    release.value = await releaseOf(made.id);
    removed.clear();
    for (const [path, file] of files) files.set(path, { ...file, stored: file.text });
    return made.id;
  }

  onBeforeUnmount(() => clearTimeout(typing));
  return {
    release,
    files,
    changed,
    paths,
    editable,
    problem,
    load,
    open,
    type,
    write,
    table,
    upload,
    workbook,
    discard,
    save,
  };
}

export type Draft = ReturnType<typeof useDraft>;
