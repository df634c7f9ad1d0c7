/** What assessments need of the world: the soft silence, and the word to whoever leaves in the middle. */
import type { Clock } from '../../chores.ts';
import type { Gate } from '../../house.ts';
import type { State } from '../../state.ts';
import { followSilence } from './soft-silence.ts';

const LEFT = {
  es: 'Dejó la evaluación a la mitad. Cuenta como empezada; puede seguirla desde aquí, donde quedó.',
  en: 'You left the assessment halfway. It counts as begun; you can go on with it from here, where it stood.',
};

function isLeft({ view }: State, before: State): boolean {
  if (before.view.at !== 'call' || view.at !== 'home') return false;
  const { mode, visit, conversation } = before.view.call;
  return mode === 'assessment' && visit === 'ordinary' && conversation.table.stage !== 'over';
}

/** Signs that somebody is there, beside an answer. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'visibilitychange'] as const;

export function followAssessments(gate: Gate, clock: Clock): void {
  const isSeen = (): boolean => document.visibilityState === 'visible';
  const startAnew = followSilence({ gate, clock, isSeen });
  for (const sign of SIGNS) document.addEventListener(sign, startAnew, { passive: true });
  gate.onChange((now, before) => {
    if (isLeft(now, before)) gate.act({ type: 'noticed', notice: LEFT });
  });
}
