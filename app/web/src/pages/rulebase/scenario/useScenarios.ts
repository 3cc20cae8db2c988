import { computed, onBeforeUnmount, ref, shallowReactive, watch } from 'vue';
import { problemOf } from '@/shared/api/client';
import type { Problem } from '@/shared/api/problem';
import type { RuleProblem } from '../api';
import { isScenarios, type Draft } from '../useDraft';
import {
  boundaries,
  playFile,
  playRulebook,
  scenarioForms,
  writeScenarios,
  type PlayedScenario,
  type ScenarioForm,
  type ScenarioForms,
  type ScenarioItem,
  type ScenarioRun,
  type UnsavedFile,
} from './api';
import { keyOf } from './forms';

interface Read {
  text: string;
  forms: ScenarioForms;
}

const PAUSE = 400;

/** The scenarios of some files of a draft: read as forms, written back, played with what is not saved yet. */
export function useScenarios(draft: Draft, paths: () => string[], book: () => string) {
  const read = shallowReactive(new Map<string, Read>());
  const results = shallowReactive(new Map<string, PlayedScenario>());
  const refused = ref<RuleProblem[]>([]);
  const problem = ref<Problem | null>(null);
  let pause: ReturnType<typeof setTimeout> | undefined;

  const id = () => draft.release.value?.id ?? '';
  const textOf = (path: string) => draft.files.get(path)?.text;
  const folder = () => `${book().replace('.', '/')}/`;
  const unsaved = (): UnsavedFile[] =>
    draft.changed.value.filter((path) => path.startsWith(folder())).map((path) => ({ path, text: textOf(path) ?? '' }));
  const rules = computed(() => JSON.stringify([id(), unsaved().filter(({ path }) => !isScenarios(path))]));

  /** A file that is not there yet begins empty. */
  const open = async (path: string) => {
    if (draft.paths.value.includes(path)) await draft.open(path);
  };

  async function load() {
    try {
      for (const path of paths()) {
        await open(path);
        const text = textOf(path) ?? '';
        if (read.get(path)?.text === text) continue;
        const forms = await scenarioForms(id(), path, text);
        if (textOf(path) === text) read.set(path, { text, forms });
      }
      problem.value = null;
    } catch (thrown) {
      problem.value = problemOf(thrown);
    }
  }

  watch(
    () => [id(), ...paths().map(textOf)],
    (now, before) => {
      clearTimeout(pause);
      if (now[0] !== before?.[0]) read.clear();
      pause = setTimeout(load, before ? PAUSE : 0);
    },
    { immediate: true },
  );
  watch(rules, () => {
    results.clear();
    refused.value = [];
  });
  onBeforeUnmount(() => clearTimeout(pause));

  function take(run: ScenarioRun) {
    refused.value = run.problems.filter(({ file }) => !read.has(file));
    for (const result of run.results) {
      const form = read.get(result.file)?.forms.scenarios.find(({ line }) => line === result.line)?.form;
      if (form) results.set(keyOf(result.file, form), result);
    }
  }
  const resultOf = (path: string, { form }: ScenarioItem) => (form ? results.get(keyOf(path, form)) : undefined);

  /** One scenario, one file or, without a path, the whole rulebook. */
  async function play(path?: string, line?: number) {
    await load();
    take(
      path === undefined
        ? await playRulebook(id(), book(), unsaved())
        : await playFile(id(), path, textOf(path) ?? '', unsaved(), line ?? null),
    );
  }

  /** Without a place after all others; without scenarios the one there is taken out. */
  async function write(path: string, place: number | null, scenarios: ScenarioForm[]) {
    await open(path);
    const written = await writeScenarios(id(), path, textOf(path) ?? '', place, scenarios);
    read.set(path, { text: written.text, forms: written.reading });
    draft.type(path, written.text);
  }

  const around = ({ rule, scenario }: { rule?: string; scenario?: ScenarioForm }) =>
    boundaries(id(), book(), { rule, scenario }, unsaved());

  return { read, refused, problem, resultOf, play, write, around, load };
}

export type Scenarios = ReturnType<typeof useScenarios>;
