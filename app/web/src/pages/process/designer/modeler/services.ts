/** The little that the designer asks of the drawing library. */
export interface Moddle {
  $type: string;
  $parent?: Moddle;
  id?: string;
  name?: string;
  get(property: string): unknown;
}
export interface Shape {
  id: string;
  type: string;
  businessObject: Moddle;
  parent?: Shape;
  host?: Shape;
  incoming: Shape[];
  outgoing: Shape[];
  source?: Shape;
  target?: Shape;
  labelTarget?: Shape;
}
export interface Command {
  cmd: string;
  context: { element: Shape; moddleElement?: Moddle; properties: Record<string, unknown> };
}
export interface EventBus {
  on(events: string | string[], priority: number, listener: (event: Event) => unknown): void;
  on(events: string | string[], listener: (event: Event) => unknown): void;
}
export interface Event {
  context: { newShape: Shape; newData?: unknown };
  newSelection: Shape[];
}
export interface Ids {
  assigned(id: string): boolean | Moddle;
  claim(id: string, element: Moddle): void;
}
export type Make = (type: string, attributes?: Record<string, unknown>) => Moddle;
export interface Factory {
  create: Make;
}
export type Say = (words: string, holes?: Record<string, string>) => string;

export const isA = (shape: Shape | undefined, ...types: string[]) =>
  shape !== undefined && types.includes(shape.businessObject.$type);
