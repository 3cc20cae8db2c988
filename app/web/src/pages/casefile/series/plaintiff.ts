import type { Common } from './api';

/** A plaintiff of all cases while it is being typed. */
export interface Plaintiff {
  name: string;
  organisation: boolean;
  contact: string;
  agent: string;
}

export const newPlaintiff = (): Plaintiff => ({ name: '', organisation: true, contact: '', agent: '' });

/** As it is sent: what was left empty is not said. */
export const sent = (typed: Plaintiff[]): Common['plaintiffs'] =>
  typed.map(({ name, organisation, contact, agent }) => ({
    name: name.trim(),
    organisation,
    contact: contact.trim() || null,
    agent: agent.trim() || null,
  }));
