/** What being heard does, and what being ignored or pushed does. */
import { EVERYBODY, ORDINARY, after, personaNamed, seated } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

const MISTAKEN = { misbelief: 1, fault: 0.1 };
const UNCHANGED = 'breathe breathe breathe';
/** The story told to its end, and given back. */
export const heardOut = (id: string): string =>
  `${'listen '.repeat(Math.ceil(personaNamed(id).temperament.vent))}paraphrase`;

export const HEARING: readonly Claim[] = [
  {
    claim:
      'venting alone does not cool: left to themselves for three turns, people are angrier than when they came',
    broken: ofEach(EVERYBODY, (id, play) => {
      const rise = after(id, UNCHANGED, play).anger - seated(id, play).anger;
      return rise > 0 ? null : `anger ${figures(rise)}`;
    }),
  },
  {
    claim: 'told to the end and given back, the same story cools them',
    broken: ofEach(EVERYBODY, (id, play) => {
      const change = after(id, heardOut(id), play).anger - seated(id, play).anger;
      return change < -2 ? null : `anger ${figures(change)}`;
    }),
  },
  {
    claim: 'once they were heard, people go on cooling while nothing more is said',
    broken: ofEach(EVERYBODY, (id, play) => {
      const heard = after(id, heardOut(id), play);
      const later = after(id, `${heardOut(id)} breathe`, play);
      return later.anger < heard.anger - 0.25 ? null : `anger ${figures(heard.anger, later.anger)}`;
    }),
  },
  {
    claim: 'agitation settles in a few turns, anger does not',
    broken: ofEach(
      EVERYBODY.filter((id) => personaNamed(id).start.arousal >= 55),
      (id, play) => {
        const [start, later] = [seated(id, play), after(id, UNCHANGED, play)];
        const holds = later.arousal < 0.9 * start.arousal && later.anger > start.anger;
        return holds ? null : figures(start.arousal, later.arousal, start.anger, later.anger);
      },
    ),
  },
  {
    claim: 'a remedy offered while the story is still being told closes the ears',
    broken: ofEach(EVERYBODY, (id, play) => {
      if (personaNamed(id).temperament.vent <= 1) return null;
      const [over, before] = [after(id, 'remedy', play).heard, seated(id, play).heard];
      return over < before ? null : `heard ${figures(before, over)}`;
    }),
  },
  {
    claim: 'after a slight the mouth is closed: the next listening only opens it',
    broken: ofEach(EVERYBODY, (id, play) => {
      const slighted = after(id, 'rush', play);
      const opened = after(id, 'rush listen', play).heard - slighted.heard;
      const fresh = after(id, 'listen', play).heard - seated(id, play).heard;
      return opened > 2 && opened < fresh - 3 ? null : `heard ${figures(opened, fresh)}`;
    }),
  },
  {
    claim: 'nods after the story is told are noticed: they cost trust and time',
    broken: ofEach(EVERYBODY, (id, play) => {
      const told = after(id, heardOut(id), play);
      const nodded = after(id, `${heardOut(id)} listen`, play);
      return nodded.trust < told.trust && nodded.effort > told.effort
        ? null
        : figures(told.trust, nodded.trust, told.effort, nodded.effort);
    }),
  },
  {
    claim: 'the mistaken who had a story to tell come back to reality by themselves once they are heard',
    broken: ofEach(
      ORDINARY.filter((id) => personaNamed(id).temperament.vent >= 2),
      (id, play) => {
        const mistaken = { ...play, issue: MISTAKEN };
        const held = after(
          id,
          `greet ${heardOut(id)} empathise ask_open paraphrase meet_minds thank`,
          mistaken,
        );
        return held.belief < 1 ? null : `belief ${held.belief.toFixed(2)}, heard ${figures(held.heard)}`;
      },
    ),
  },
  {
    claim: 'pushed with the truth, the mistaken dig in; walked through it, they let go',
    broken: ofEach(ORDINARY, (id, play) => {
      const mistaken = { ...play, issue: { ...MISTAKEN, misbelief: 0.6 } };
      const pushed = after(id, 'refute quote_contract', mistaken).belief;
      const walked = after(id, `${heardOut(id)} empathise walk_me_through walk_me_through`, mistaken).belief;
      return pushed > 0.6 && walked < 0.3 ? null : `belief ${pushed.toFixed(2)}, ${walked.toFixed(2)}`;
    }),
  },
  {
    claim: 'walked through it before they were heard, they feel cornered',
    broken: ofEach(ORDINARY, (id, play) => {
      const mistaken = { ...play, issue: MISTAKEN };
      const cornered = after(id, 'walk_me_through', mistaken);
      const start = seated(id, mistaken);
      return cornered.face < start.face - 5 && cornered.anger > start.anger + 4
        ? null
        : figures(start.face, cornered.face, start.anger, cornered.anger);
    }),
  },
];
