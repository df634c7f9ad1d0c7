/** Those who defend the house, and those who hit back. */
import { scripted } from './scripted.ts';

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
