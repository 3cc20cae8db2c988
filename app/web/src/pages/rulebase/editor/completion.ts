import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Fact, Term } from '../terms';

/** What may be written: facts, their fields, the constants of choices and findings, each with its word in the court. */
export function suggestions(facts: Fact[], terms: Map<string, Term>): Completion[] {
  const found = new Map<string, Completion>();
  const add = (completion: Completion) => {
    if (!found.has(completion.label)) found.set(completion.label, completion);
  };
  for (const fact of facts) {
    add({ label: fact.name, detail: fact.title, type: 'class' });
    for (const { name, title, type, choices } of fact.fields) {
      add({ label: name, detail: `${title} · ${fact.title}`, type: 'property' });
      for (const { value, label } of choices) {
        if (type) add({ label: `${type}.${value}`, detail: label, type: 'enum' });
      }
    }
  }
  for (const [name, { title }] of terms) {
    if (!name.includes('.') && title) add({ label: name, detail: title, type: 'class' });
  }
  return [...found.values()];
}

/** Both the name in the text and the word of the court find a suggestion. */
export function matching(all: Completion[], typed: string): Completion[] {
  const wanted = typed.toLowerCase();
  return all.filter(({ label, detail }) => label.toLowerCase().includes(wanted) || (detail ?? '').includes(typed));
}

export function completer(all: () => Completion[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}\p{N}_$.]+/u);
    if (!word && !context.explicit) return null;
    const options = matching(all(), word?.text ?? '');
    return options.length > 0 ? { from: word?.from ?? context.pos, options, filter: false } : null;
  };
}
