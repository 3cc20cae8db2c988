/** Elements where a case may rest, with their names. */
export function restingPlaces(xml: string): { id: string; name: string }[] {
  const drawing = new DOMParser().parseFromString(xml, 'application/xml');
  return [...drawing.getElementsByTagName('*')]
    .filter((element) => /^(userTask|intermediateCatchEvent|callActivity)$/.test(element.localName))
    .map((element) => ({ id: element.getAttribute('id') ?? '', name: element.getAttribute('name') ?? '' }));
}

export type Names = ReadonlyMap<string, { process: string; name: string }>;

/** What a place is called; a place of the reader's own model goes without the name of its process. */
export function placeWords(place: string | null, process: string, names: Names): string[] {
  if (!place) return [];
  return place.split(' ').map((one) => {
    const known = names.get(one);
    const [model = '', element = one] = one.split('/');
    const name = known?.name || element;
    return model === process ? name : `${known?.process ?? model} · ${name}`;
  });
}
