/** Ends a recall after its three minutes: it is in the record as one that was stopped, and tells how the skill went. */
import { outcomeSoFar } from '../../../conversation/conversation.ts';
import { scoreOf } from '../../../debrief/debrief.ts';
import { forgetUnfinished, STOPPED } from '../../../records/records.ts';
import type { Words } from '../../../scenario/scenario.ts';
import type { House } from '../../house.ts';
import { keepEnded } from '../../record/kept-runs.ts';
import type { Call } from '../../state.ts';
import { RECALL_NOTE_WORDS } from './recall-note-words.ts';
import { endRecall, type UnderWay } from './recall-under-way.ts';

interface Skill {
  readonly recall: UnderWay;
  /** Its name as the learner reads it. */
  readonly skill: string;
}

/** What was chosen is graded alike whatever the outcome is measured against. */
const ANY_GROUND = { random: 0, best: 100 };

function toldOf({ conversation }: Call, { recall, skill }: Skill): Words {
  const { dimensions } = scoreOf(conversation, ANY_GROUND);
  const points = dimensions.find(({ dimension }) => dimension === recall.skill)?.points ?? null;
  const told = (language: 'es' | 'en'): string => {
    const words = RECALL_NOTE_WORDS[language];
    return points === null ? words.unseen(skill) : words.done(skill, Math.round(points));
  };
  return { es: told('es'), en: told('en') };
}

export async function stopRecall(house: House, call: Call, skill: Skill): Promise<void> {
  const { conversation, mode, notes } = call;
  const { recipe } = conversation;
  const outcome = outcomeSoFar(conversation);
  const ended = { endedAt: Date.now(), ending: STOPPED, kind: STOPPED, outcome };
  const kept = await keepEnded({ recipe, mode, notes }, ended);
  endRecall();
  if (kept.kept) await house.send(async ({ shelf }) => forgetUnfinished(shelf, { recipe, notes }));
  house.goHome();
  house.act({ type: 'noticed', notice: kept.kept ? toldOf(call, skill) : kept.why });
}
