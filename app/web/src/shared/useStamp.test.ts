// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { useStamp } from './useStamp';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page(stamps: (string | Error)[]) {
  const changed = vi.fn();
  const ask = vi.fn(async () => {
    const next = stamps.shift();
    if (next instanceof Error) throw next;
    return next ?? 'last';
  });
  const shown = mount(
    defineComponent({
      setup() {
        useStamp(ask, changed);
        return () => h('div');
      },
    }),
  );
  return { changed, ask, shown };
}

test('a list is read again when its stamp has become another', async () => {
  const { changed } = page(['1', '1', '2']);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(changed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(changed).toHaveBeenCalledOnce();
});

test('a stamp that cannot be had changes nothing', async () => {
  const { changed } = page(['1', new Error('away'), '1']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(changed).not.toHaveBeenCalled();
});

test('a page that is left asks no more', async () => {
  const { ask, shown } = page([]);
  await vi.advanceTimersByTimeAsync(0);
  shown.unmount();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledOnce();
});
