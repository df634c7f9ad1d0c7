/** What assessments need of the world: the soft silence, and the word to whoever leaves in the middle. */
import type { Words } from '../../../scenario/scenario.ts';
import type { Clock } from '../../chores.ts';
import type { Gate } from '../../house.ts';
import type { State } from '../../state.ts';
import { followSilence } from './soft-silence.ts';

const LEFT = {
  es: 'Dejó la evaluación a la mitad. Cuenta como empezada; puede seguirla desde aquí, donde quedó.',
  en: 'You left the assessment halfway. It counts as begun; you can go on with it from here, where it stood.',
};
/** Where nothing was said yet, there is nothing to go on with. */
const LEFT_AT_ONCE = {
  es: 'Dejó la evaluación sin contestar. Cuenta como empezada.',
  en: 'You left the assessment without an answer. It counts as begun.',
};

/** What is told to whoever has just left an assessment of their own in the middle. */
function toldLeaving({ view }: State, before: State): Words | null {
  if (before.view.at !== 'call' || view.at !== 'home') return null;
  const { mode, visit, conversation } = before.view.call;
  if (mode !== 'assessment' || visit !== 'ordinary' || conversation.table.stage === 'over') return null;
  return conversation.recipe.choices.length > 0 ? LEFT : LEFT_AT_ONCE;
}

/** Signs that somebody is there, beside an answer. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'visibilitychange'] as const;

export function followAssessments(gate: Gate, clock: Clock): void {
  const isSeen = (): boolean => document.visibilityState === 'visible';
  const startAnew = followSilence({ gate, clock, isSeen });
  for (const sign of SIGNS) document.addEventListener(sign, startAnew, { passive: true });
  gate.onChange((now, before) => {
    const notice = toldLeaving(now, before);
    if (notice) gate.act({ type: 'noticed', notice });
  });
}
