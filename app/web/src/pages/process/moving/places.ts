/** Names of the elements of a model by their ids, read from its drawing. */
export function namesOf(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  const drawing = new DOMParser().parseFromString(xml, 'application/xml');
  for (const element of drawing.querySelectorAll('[id][name]')) {
    names.set(element.getAttribute('id') ?? '', element.getAttribute('name') ?? '');
  }
  return names;
}

/** Elements where a case may rest, with their names. */
export function restingPlaces(xml: string): { id: string; name: string }[] {
  const drawing = new DOMParser().parseFromString(xml, 'application/xml');
  return [...drawing.getElementsByTagName('*')]
    .filter((element) => /^(userTask|intermediateCatchEvent|callActivity)$/.test(element.localName))
    .map((element) => ({ id: element.getAttribute('id') ?? '', name: element.getAttribute('name') ?? '' }));
}

/** `process/element` of a place, which names several by blanks; the process of the reader's own model is left out. */
export function placeWords(place: string | null, process: string, names: Map<string, string>): string[] {
  if (!place) return [];
  return place.split(' ').map((one) => {
    const [model = '', element = ''] = one.split('/');
    return model === process ? (names.get(element) ?? element) : `${model} · ${element}`;
  });
}
