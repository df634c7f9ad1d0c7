/**
 * Bots with a way of their own and no eye for the person: each has lines it wants to say in their order,
 * and where those are not on the table it takes what is most to its taste.
 */
import { ACTS } from '../../scenario/scenario.ts';
import type { Act, Titled } from '../../scenario/scenario.ts';
import type { Bot, Sight } from '../bot.ts';
import { favourite, likingOf } from './liking.ts';
import type { Liking, Taste } from './liking.ts';

interface Script {
  readonly id: string;
  readonly words: Titled;
  /** What it says turn by turn; after the last line it begins again at `again`, from 0, or has nothing left. */
  readonly lines: readonly Act[];
  readonly again?: number;
  readonly taste: Taste;
  readonly minutes?: number;
}

/** How much more the line that is due is wanted than anything else. */
const DUE = 20;

/** The same liking, with one act wanted above all. */
const withDue = (liking: Liking, due: Act): Liking =>
  liking.map((like, place) => (ACTS[place] === due ? like + DUE : like));

/** Which line is due in a turn, counted from 0. */
function lineAt(turn: number, { lines, again = 0 }: Script): number {
  if (turn < lines.length) return turn;
  return again + ((turn - again) % (lines.length - again));
}

function scripted(script: Script): Bot {
  const plain = likingOf(script.taste);
  const likings = script.lines.map((due) => withDue(plain, due));
  const likingNow = ({ done }: Sight): Liking => likings[lineAt(done.length, script)] ?? plain;
  return {
    id: script.id,
    words: script.words,
    testWise: false,
    picks: (sight) => favourite(sight.offers, likingNow(sight)),
    after: 'careless',
    minutes: script.minutes ?? 2,
  };
}

/** Nobody who means well hurts people; those who do not are listed for themselves. */
const MEANS_WELL = { harm: -10, giving_in: -6, safety: -6, limit: -6 } as const;

export const PARROT = scripted({
  id: 'parrot',
  words: {
    title: { es: 'El loro cortés', en: 'The courteous parrot' },
    meaning: {
      es: 'Saluda, lamenta y agradece en fórmulas aprendidas, diga lo que diga el cliente.',
      en: 'Greets, regrets and thanks in set phrases, whatever the customer says.',
    },
  },
  lines: ['greet', 'scripted_courtesy', 'regret', 'thank', 'empathise', 'own_apology'],
  again: 1,
  taste: {
    acts: { scripted_courtesy: 8, regret: 7, thank: 6, greet: 5, false_apology: -2 },
    families: { ...MEANS_WELL, feeling: 4, apology: 5, respect: 4 },
  },
});

export const FIXER = scripted({
  id: 'fixer',
  words: {
    title: { es: 'El resolvedor', en: 'The fixer' },
    meaning: {
      es: 'Da la solución de entrada, la repite si no entra, y cierra.',
      en: 'Offers the solution at once, offers it again when it does not take, and closes.',
    },
  },
  lines: ['remedy', 'remedy', 'explain', 'confirm', 'act_now', 'follow_up'],
  again: 1,
  taste: {
    acts: { listen: -4, breathe: -4, rush: -2 },
    families: { ...MEANS_WELL, remedy: 8, closing: 7, ownership: 3, transfer: -4 },
  },
});

export const POLICY_BOT = scripted({
  id: 'policy-bot',
  words: {
    title: { es: 'El reglamento', en: 'The rule book' },
    meaning: {
      es: 'Contesta con el contrato, las normas, el sitio web y la gerencia.',
      en: 'Answers with the contract, the rules, the website and the management.',
    },
  },
  lines: [
    'quote_policy',
    'quote_contract',
    'point_to_website',
    'blame_management',
    'explain',
    'quote_policy',
  ],
  taste: {
    acts: {
      quote_policy: 10,
      quote_contract: 10,
      blame_management: 8,
      point_to_website: 8,
      cold_transfer: 6,
      deny_problem: 5,
      refute: 4,
      explain: 3,
      touch_customer: -20,
      silence: -8,
    },
    families: { giving_in: -6, feeling: -2, apology: -3, solidarity: -3 },
  },
});

export const PUSHOVER = scripted({
  id: 'pushover',
  words: {
    title: { es: 'El que cede', en: 'The pushover' },
    meaning: {
      es: 'Pide perdón y concede lo que le pidan, con tal de que no griten.',
      en: 'Apologises and grants whatever is asked, so long as the shouting stops.',
    },
  },
  lines: ['own_apology', 'capitulate', 'goodwill_gesture', 'capitulate', 'confirm', 'own_apology'],
  again: 1,
  taste: {
    acts: { capitulate: 12, allow_hazard: 12, empty_promise: 6 },
    families: { harm: -10, limit: -10, honest_no: -12, bait_refusal: -3, apology: 7, feeling: 3, remedy: 5 },
  },
});

export const OVER_PROMISER = scripted({
  id: 'over-promiser',
  words: {
    title: { es: 'El que promete de más', en: 'The over-promiser' },
    meaning: {
      es: 'Promete hoy lo que mañana nadie podrá cumplir.',
      en: 'Promises today what nobody can keep tomorrow.',
    },
  },
  lines: ['greet', 'empty_promise', 'own_apology', 'empty_promise', 'confirm', 'act_now', 'follow_up'],
  again: 1,
  taste: {
    acts: { empty_promise: 15, capitulate: 6 },
    families: { harm: -10, limit: -6, honest_no: -8, closing: 6, remedy: 6, ownership: 4 },
  },
});

export const FIGHTER = scripted({
  id: 'fighter',
  words: {
    title: { es: 'El que pelea', en: 'The fighter' },
    meaning: {
      es: 'Rebate, devuelve cada golpe y amenaza con colgar.',
      en: 'Argues, gives back every blow and threatens to hang up.',
    },
  },
  lines: ['refute', 'retaliate', 'second_person_threat', 'blame_customer'],
  taste: {
    acts: {
      refute: 10,
      retaliate: 10,
      second_person_threat: 9,
      blame_customer: 9,
      tell_to_calm_down: 8,
      bare_limit: 8,
      deny_problem: 7,
      quote_policy: 6,
      quote_contract: 6,
      interrupt: 5,
      touch_customer: -20,
      silence: -2,
    },
    families: {
      harm: 3,
      limit: 2,
      giving_in: -10,
      apology: -6,
      feeling: -4,
      listening: -5,
      understanding: -2,
      solidarity: -3,
    },
  },
});

export const PROCRASTINATOR = scripted({
  id: 'procrastinator',
  words: {
    title: { es: 'El que lo deja para después', en: 'The procrastinator' },
    meaning: {
      es: 'Primero lo agradable; el no, al final o nunca. Por escrito, contesta tarde.',
      en: 'Pleasant things first; the no comes last, or never. In writing, answers late.',
    },
  },
  lines: [
    'greet',
    'listen',
    'empathise',
    'paraphrase',
    'thank',
    'ask_open',
    'explain',
    'offer_choice',
    'no_with_alternative',
    'thank',
  ],
  again: 8,
  taste: {
    acts: { allow_hazard: -1 },
    families: {
      harm: -10,
      giving_in: -6,
      limit: -10,
      safety: -8,
      honest_no: -8,
      transfer: -6,
      listening: 5,
      feeling: 5,
      understanding: 4,
      respect: 4,
      remedy: 1,
      closing: -2,
    },
  },
  minutes: 45,
});
