import type { Filing, NewParty } from './api';

export const QUESTIONS = [
  'moneyClaim',
  'factsClear',
  'onePartyOutside',
  'specialised',
  'personalStatus',
  'appraisalNeeded',
  'partyMissing',
  'counterclaim',
  'publicInterest',
  'mass',
  'publicAttention',
  'newOrHard',
  'panelByLaw',
  'manyParties',
  'remand',
  'retrial',
  'thirdPartyRevocation',
] as const;

export type Facts = Partial<Record<(typeof QUESTIONS)[number], boolean>> & { agreedProcedure?: string };

export interface FilingDraft {
  caseClass: string;
  procedure: string;
  detained: boolean;
  cause: string;
  amount: string;
  submittedOn: string;
  foreign: boolean;
  parties: NewParty[];
  facts: Facts;
}

export function newParty(side: NewParty['side']): NewParty {
  return { side, name: '', organisation: false, agent: null, contact: null, abroad: false };
}

export function emptyFiling(today: string): FilingDraft {
  const parties = [newParty('PLAINTIFF'), newParty('DEFENDANT')];
  return {
    caseClass: 'CIVIL',
    procedure: 'ORDINARY',
    detained: false,
    cause: '',
    amount: '',
    submittedOn: today,
    foreign: false,
    parties,
    facts: {},
  };
}

/** Whether the rules propose the procedure from the answers of the filing, as in civil first instance. */
export function isTriaged(filing: FilingDraft): boolean {
  return filing.caseClass === 'CIVIL' && filing.procedure === 'ORDINARY';
}

/** Message keys of what is missing, by field; whether the filing is lawful the server says. */
export function complaints(filing: FilingDraft): Record<string, string> {
  const sides = filing.parties.map((party) => party.side);
  const all: Record<string, string | false> = {
    cause: filing.cause.trim() === '' && 'casefile.filing.need-cause',
    amount: !/^\d{1,13}(\.\d{1,2})?$/.test(filing.amount.trim()) && 'casefile.filing.need-amount',
    parties: isTriaged(filing)
      ? (!sides.includes('PLAINTIFF') || !sides.includes('DEFENDANT')) && 'casefile.filing.need-sides'
      : !sides.includes('PLAINTIFF') && 'casefile.filing.need-plaintiff',
    names: filing.parties.some((party) => party.name.trim() === '') && 'casefile.filing.need-name',
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== false));
}

/** What is sent: only what was answered with yes, empty texts as nothing. */
export function requestOf(filing: FilingDraft): Filing {
  const facts = Object.entries(isTriaged(filing) ? filing.facts : {}).filter(([, value]) => value);
  return {
    cause: filing.cause.trim(),
    amount: Number(filing.amount),
    parties: filing.parties.map((party) => ({
      ...party,
      name: party.name.trim(),
      agent: party.agent?.trim() || null,
      contact: party.contact?.trim() || null,
    })),
    foreign: filing.foreign,
    caseClass: filing.caseClass,
    procedure: filing.procedure,
    detained: filing.detained,
    facts: Object.fromEntries(facts),
    submittedOn: filing.submittedOn || null,
  };
}

/** Names one filing from the first attempt to send it to the last. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
