import type { Schemas } from '../api/client';

export type Light = Schemas['TimeLimitAnswer']['light'];

/** From calm to late; gray stands apart because its clock is stopped. */
export const LIGHTS: readonly Light[] = ['GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED', 'BLACK', 'GRAY'];

/** Each light has a shape of its own, readable without colour: paths in a box of 16. */
export const SHAPES: Record<Light, { body: string; mark: string }> = {
  GREEN: { body: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', mark: 'M4.8 8.3 7 10.5l4.2-4.8' },
  BLUE: { body: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', mark: 'M8 7.2v4M8 4.6v.2' },
  YELLOW: { body: 'M8 .8 15.2 8 8 15.2.8 8Z', mark: 'M8 4.8v4M8 11v.2' },
  ORANGE: { body: 'M8 1 15.5 14.5H.5Z', mark: 'M8 6v4M8 12.2v.2' },
  RED: { body: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z', mark: 'M8 4.2v4.6M8 11.4v.2' },
  BLACK: { body: 'M1.5 1.5h13v13h-13Z', mark: 'm5 5 6 6m0-6-6 6' },
  GRAY: { body: 'M1.5 1.5h13v13h-13Z', mark: 'M6 5v6M10 5v6' },
};
