import { describe, expect, it, vi } from 'vitest';
import { around, framed } from './diagram';

vi.mock('bpmn-js/dist/assets/diagram-js.css', () => ({}));
vi.mock('bpmn-js/dist/assets/bpmn-js.css', () => ({}));

describe('diagram', () => {
  const outer = { width: 400, height: 200 };

  it('stands_in_the_middle_of_its_frame_and_is_never_larger_than_life', () => {
    expect(framed({ inner: { x: 150, y: 80, width: 100, height: 50 }, outer })).toEqual({
      x: 0,
      y: 5,
      width: 400,
      height: 200,
    });
  });

  it('shows_all_of_a_model_that_is_wider_than_its_frame', () => {
    const box = framed({ inner: { x: 150, y: 80, width: 1000, height: 50 }, outer });
    expect(box.width).toBeCloseTo(1060);
    expect(box.x).toBeCloseTo(120);
    expect(box.width / box.height).toBeCloseTo(2);
  });

  it('has_the_element_where_the_case_stands_in_the_middle', () => {
    const box = around({ x: 900, y: 300, width: 100, height: 80 }, outer);
    expect(box.x + box.width / 2).toBeCloseTo(950);
    expect(box.y + box.height / 2).toBeCloseTo(340);
  });
});
