/** A small pack with nothing wrong in it, that tests break one place at a time. */
import type { PackFile } from '../../src/scenario/scenario.ts';

export const GOOD_PACK = `format: 1
id: tiny
version: 1.2.0
languages: [es, en]
title: { es: Chiquito, en: Tiny }
goal: { es: Escuchar, en: Listen }
licence: CC-BY-4.0
authors: [Somebody]
variables:
  company: { es: Red ABC, en: ABC Network }
  street: { es: Calle Olmo, en: Elm Street }
scenarios: [the-key]
`;

export const GOOD_PERSONA = `format: 1
id: waiting
title: { es: Quien espera, en: The one who waits }
need: { es: que alguien venga, en: somebody to come }
works: [listen, own_it]
detonates: [cold_transfer]
start: { anger: 52, arousal: 60 }
temperament: { react: 1.1, need: 22, bait: 0.5, walks_out_at: never, weights: { remedy: 1.25 } }
voice: { pace: fast }
stock:
  listening:
    furious: [{ es: Mire., en: Look. }, { says: { es: ¡Oiga!, en: Listen! }, abuse: 1 }]
    any: { es: Le cuento., en: So. }
  limit:
    softer: [{ es: Bueno., en: Fine. }]
    harder: [{ es: ¿Cómo?, en: What? }]
baits:
  - id: nobody-there
    intensity: 2
    abuse: 1
    threat: verbal
    says: { es: ¿Hay alguien ahí?, en: Anybody in? }
    replies:
      - { id: bite, say: { es: Aquí estoy yo., en: I am. }, acts: [retaliate] }
      - { id: leave, say: { es: Sigamos., en: Let us go on. }, acts: [ignore_bait] }
    bitten: [{ es: Ajá., en: Ha. }]
`;

export const GOOD_SCENARIO = `format: 1
id: the-key
title: { es: La llave, en: The key }
sources: [real-service/38]
channel: phone
persona: waiting
customer:
  name: { es: Noa Ríos, en: Noa Rivers }
  gender: feminine
issue: { fault: 0.8, loss: time }
briefing: { es: 'Llama {name}, de {street}.', en: '{name} is on the line, and {he|she} waits.' }
story:
  - says: { es: Estoy en la calle., en: I am out in the street. }
    reveals: locked-out
opening: ring
moves: [listen]
beats:
  ring:
    customer:
      furious: { es: ¡Una hora!, en: An hour! }
      any: { es: Una hora., en: An hour. }
    replies:
      - id: an-hour
        say: { es: Una hora en la calle., en: An hour in the street. }
        acts: [paraphrase, listen]
        uses: [locked-out]
        promise: come-by
        answer: { softer: { es: Sí., en: Yes. }, any: { es: Ajá., en: Right. } }
        next: end/opened
      - id: the-site
        say: { es: Está en la web., en: See the website. }
        acts: point_to_website
      - id: warm
        say: { es: La paso con Luz., en: I will put you through to Luz. }
        acts: [warm_transfer]
        when: { fact: locked-out, heard: '>= 30', band: [calm, angry], minutes: '<= 60' }
        next: end/opened
promises:
  come-by: { says: { es: Voy a las seis., en: I come at six. }, due: 2h }
endings:
  opened:
    kind: settled
    title: { es: Abierto, en: Open }
    epilogue: { kept: { es: Entró., en: She got in. } }
clock: { opened: 12 }
`;

/** The good pack, with some of its files replaced. */
export function packFiles(changed: Readonly<Record<string, PackFile['content']>> = {}): readonly PackFile[] {
  const files = {
    'cast/waiting.yaml': GOOD_PERSONA,
    'tiny/pack.yaml': GOOD_PACK,
    'tiny/the-key.yaml': GOOD_SCENARIO,
    ...changed,
  };
  return Object.entries(files).map(([path, content]) => ({ path, content }));
}
