import drawing from 'bpmn-js-i18n-zh/lib/bpmn-js/index.js';
import panel from 'bpmn-js-i18n-zh/lib/properties-panel/index.js';
import { own } from './words';

const CHINESE: Record<string, string> = { ...drawing, ...panel, ...own };
/** How the simulation names a run of its own. */
const SCOPE = /\b(?=[a-z]*\d)[0-9a-z]{7}\b/;
const HAN = /\p{Script=Han}/u;

export type Translate = (words: string, holes?: Record<string, string>) => string;

/** The drawing library's texts in Chinese; what has none is told to `missed` and shown as it is. */
export function chinese(missed: (words: string) => void): Translate {
  return (words, holes = {}) => {
    const known = CHINESE[words];
    if (known === undefined && words !== '' && !HAN.test(words)) missed(words);
    return (known ?? words).replace(/{([^}]+)}/g, (hole, name: string) => holes[name] ?? hole);
  };
}

/** A library that does not ask for translations is translated where it stands, now and whenever it changes. */
export function translated(host: HTMLElement, translate: Translate): () => void {
  const say = (text: string) => translate(text.replace(SCOPE, '{id}'), { id: SCOPE.exec(text)?.[0] ?? '' });
  const word = (node: Text) => {
    const text = node.data.trim();
    const said = /[A-Za-z]{2}/.test(text) && text.replace(SCOPE, '') !== '' ? say(text) : text;
    if (said !== text) node.data = node.data.replace(text, said);
  };
  const title = (element: Element) => {
    const text = element.getAttribute('title') ?? '';
    const said = text === '' ? text : say(text);
    if (said !== text) element.setAttribute('title', said);
  };
  const all = (root: Node) => {
    if (root instanceof Text) return word(root);
    if (!(root instanceof HTMLElement)) return;
    [root, ...root.querySelectorAll('[title]')].filter((one) => one.hasAttribute('title')).forEach(title);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) word(texts.currentNode as Text);
  };
  const watch = new MutationObserver((changes) =>
    changes.forEach(({ addedNodes, target, type }) => (type === 'childList' ? addedNodes.forEach(all) : all(target))),
  );
  all(host);
  watch.observe(host, { childList: true, subtree: true, attributes: true, attributeFilter: ['title'] });
  return () => watch.disconnect();
}
