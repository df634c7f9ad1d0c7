/** Words that fit this case and this moment, or do not: causes, losses, faults, order, repetition. */
import { temperature } from '../../src/persona/persona.ts';
import type { Persona } from '../../src/scenario/scenario.ts';
import { EVERYBODY, ORDINARY, after, personaNamed, seated } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

/** What the last reply did to one figure. */
function didTo(
  figure: 'hope' | 'trust' | 'anger' | 'heard' | 'effort',
  id: string,
  said: readonly [string, string],
  play: Play,
) {
  const [before, last] = said;
  return after(id, `${before} ${last}`, play)[figure] - after(id, before, play)[figure];
}

const HEARD = 'listen listen paraphrase';
const AGREED = `${HEARD} empathise ask_open own_apology meet_minds remedy confirm`;

export const FITTING: readonly Claim[] = [
  {
    claim: 'a remedy counts for more once its cause was asked for',
    broken: ofEach(ORDINARY, (id, play) => {
      const asked = didTo('hope', id, [`${HEARD} ask_open own_apology`, 'remedy'], play);
      const guessed = didTo('hope', id, [`listen listen empathise thank own_apology`, 'remedy'], play);
      return asked > guessed + 2 ? null : figures(asked, guessed);
    }),
  },
  {
    claim: 'kind words one could say to anybody take the customer’s time, and concrete ones do not',
    broken: ofEach(ORDINARY, (id, play) => {
      const empty = didTo('effort', id, ['listen', 'empathise'], { ...play, quality: 0.4 });
      const concrete = didTo('effort', id, ['listen', 'empathise'], { ...play, quality: 1 });
      return empty > concrete ? null : figures(empty, concrete);
    }),
  },
  {
    claim:
      'a second pause from a trainee who is calm only keeps people waiting; from one who is not, it does not',
    broken: ofEach(ORDINARY, (id, play) => {
      const calm = didTo('trust', id, [`${HEARD} breathe`, 'breathe'], { ...play, composure: 80 });
      const worn = didTo('trust', id, [`${HEARD} breathe`, 'breathe'], { ...play, composure: 30 });
      return calm < worn ? null : figures(calm, worn);
    }),
  },
  {
    claim: 'a remedy without a word of regret, where regret was owed, counts for less',
    broken: ofEach(ORDINARY, (id, play) => {
      const owed = didTo('hope', id, [`${HEARD} ask_open`, 'remedy'], play);
      const free = didTo('hope', id, [`${HEARD} ask_open`, 'remedy'], { ...play, issue: { fault: 0.3 } });
      return owed < free ? null : figures(owed, free);
    }),
  },
  {
    claim: 'an apology for what was hardly our fault weighs less than one that is owed',
    broken: ofEach(ORDINARY, (id, play) => {
      const owed = didTo('trust', id, [HEARD, 'own_apology'], { ...play, issue: { fault: 1 } });
      const kind = didTo('trust', id, [HEARD, 'own_apology'], { ...play, issue: { fault: 0.2 } });
      return owed > kind + 1 ? null : figures(owed, kind);
    }),
  },
  {
    claim: 'where the fault was ours, a long talk without an apology costs trust turn by turn',
    broken: ofEach(ORDINARY, (id, play) => {
      const talk = `${HEARD} ask_open meet_minds thank breathe breathe`;
      const ours = after(id, talk, { ...play, issue: { fault: 1 } });
      const nobodys = after(id, talk, { ...play, issue: { fault: 0.3 } });
      return ours.trust < nobodys.trust - 1 && ours.anger > nobodys.anger
        ? null
        : figures(ours.trust, nobodys.trust);
    }),
  },
  {
    claim: 'a gesture of the same kind as the loss counts for more than one of another kind',
    broken: ofEach(ORDINARY, (id, play) => {
      const [money, time] = (['money', 'time'] as const).map((loss) =>
        didTo('hope', id, [`${HEARD} own_apology`, 'goodwill_gesture'], { ...play, issue: { loss } }),
      );
      return (money ?? 0) > 1.5 * (time ?? 0) ? null : figures(money ?? 0, time ?? 0);
    }),
  },
  {
    claim: 'closing what was never agreed backfires',
    broken: ofEach(ORDINARY, (id, play) => {
      const closed = after(id, `${HEARD} confirm act_now`, play);
      const open = after(id, `${HEARD} breathe breathe`, play);
      return closed.hope < open.hope && closed.trust < open.trust ? null : figures(closed.hope, open.hope);
    }),
  },
  {
    claim: 'taking it on before they were heard does much less than after',
    broken: ofEach(ORDINARY, (id, play) => {
      const early = didTo('hope', id, ['breathe breathe', 'own_it'], { ...play, issue: { resolvable: 1 } });
      const heard = didTo('hope', id, [`${HEARD} breathe`, 'own_it'], { ...play, issue: { resolvable: 1 } });
      return early < 0.6 * heard ? null : figures(early, heard);
    }),
  },
  {
    claim: 'a solution before they were heard turns against whoever offers it',
    broken: ofEach(ORDINARY, (id, play) => {
      const offered = after(id, 'remedy', play);
      const start = seated(id, play);
      return offered.hope < start.hope && temperature(offered) > temperature(after(id, 'breathe', play))
        ? null
        : figures(start.hope, offered.hope);
    }),
  },
  {
    claim: 'kind words said a third time sound canned: they cost trust instead of earning it',
    broken: ofEach(EVERYBODY, (id, play) => {
      const third = didTo('trust', id, ['empathise empathise', 'empathise'], play);
      const first = didTo('trust', id, ['', 'empathise'], play);
      return third < 0 && first > 0 ? null : figures(first, third);
    }),
  },
  {
    claim: 'a scripted phrase is recognised the second time',
    broken: ofEach(EVERYBODY, (id, play) => {
      const [first, second] = [
        ['', 'scripted_courtesy'] as const,
        ['scripted_courtesy', 'scripted_courtesy'] as const,
      ].map((said) => didTo('trust', id, said, play));
      return (first ?? 0) >= 0 && (second ?? 0) < -3 ? null : figures(first ?? 0, second ?? 0);
    }),
  },
  {
    claim: 'patience runs out where nothing is on the table',
    broken: ofEach(ORDINARY, (id, play) => {
      const waits = 'breathe '.repeat(personaNamed(id).temperament.patience);
      const last = didTo('anger', id, [waits, 'breathe'], play);
      const earlier = didTo('anger', id, [waits.replace('breathe ', ''), 'breathe'], play);
      return last > earlier ? null : figures(earlier, last);
    }),
  },
  {
    claim: 'once it is really being put right, anger loses its object turn by turn',
    broken: ofEach(ORDINARY, (id, play) => {
      const done = didTo('anger', id, [`${AGREED} act_now`, 'breathe'], play);
      const agreed = didTo('anger', id, [`${AGREED} breathe`, 'breathe'], play);
      const settled = after(id, `${AGREED} act_now`, play).anger < 10;
      return settled || done < 2 * agreed ? null : figures(done, agreed);
    }),
  },
  {
    claim: 'some anger stays until the thing is done, however kindly they were talked to',
    broken: ofEach(ORDINARY, (id, play) => {
      const waiting = after(id, `${AGREED} breathe breathe breathe breathe`, play).anger;
      const start = seated(id, play).anger;
      return waiting >= Math.min(9, start) ? null : figures(waiting);
    }),
  },
  {
    claim: 'a limit set without cause humiliates, and so does refusing a bait nobody threw',
    broken: ofEach(
      ORDINARY.filter((id) => personaNamed(id).temperament.bait === 0),
      (id, play) => {
        const limited = after(id, 'listen first_person_limit', play);
        const [refused, quiet] = ['listen ignore_bait', 'listen breathe'].map((said) =>
          after(id, said, play),
        );
        const holds =
          limited.face < (quiet?.face ?? 0) - 4 &&
          limited.anger > (quiet?.anger ?? 0) + 4 &&
          (refused?.trust ?? 0) < (quiet?.trust ?? 0);
        return holds ? null : figures(limited.face, limited.anger, refused?.trust ?? 0);
      },
    ),
  },
  {
    claim: 'stepping back, calling help or leaving from mere words frightens and offends',
    broken: ofEach(ORDINARY, (id, play) => {
      const [away, quiet] = ['listen step_back', 'listen breathe'].map((said) => after(id, said, play));
      return (away?.trust ?? 0) < (quiet?.trust ?? 0) && (away?.anger ?? 0) > (quiet?.anger ?? 0)
        ? null
        : figures(away?.trust ?? 0, quiet?.trust ?? 0);
    }),
  },
  {
    claim: 'giving in is not respected: it costs trust, and more the second time',
    broken: ofEach(ORDINARY, (id, play) => {
      const first = didTo('trust', id, ['', 'capitulate'], play);
      const second = didTo('trust', id, ['capitulate', 'capitulate'], play);
      return first < 0 && second < first ? null : figures(first, second);
    }),
  },
  {
    claim: 'a well-meant word at a bad moment stings the touchy more',
    broken: ofEach(EVERYBODY, (id, play) => {
      const [steady, touchy] = [0.7, 1.4].map((react) => {
        const being = (persona: Persona): Persona => ({
          ...persona,
          temperament: { ...persona.temperament, react },
        });
        return didTo('hope', id, ['', 'offer_choice'], { ...play, being });
      });
      return (touchy ?? 0) < (steady ?? 0) && (steady ?? 0) < 0 ? null : figures(steady ?? 0, touchy ?? 0);
    }),
  },
  {
    claim: 'the voice gives strain away: the same words land weaker from somebody worn out',
    broken: ofEach(EVERYBODY, (id, play) => {
      const [rested, worn] = [80, 20].map((composure) =>
        didTo('trust', id, ['', 'empathise'], { ...play, composure }),
      );
      return (worn ?? 0) < 0.8 * (rested ?? 0) ? null : figures(rested ?? 0, worn ?? 0);
    }),
  },
];
