/** What a run shows besides its choices of words: the minute after, and thoughts that were set aside or slipped out. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Words } from '../../scenario/scenario.ts';
import type { Dimension } from './dimensions.ts';

export interface Check {
  /** The turn it stands at; the last one for the minute after. */
  readonly turn: number;
  readonly id: 'owner' | 'logged' | 'fix' | 'thought';
  readonly title: Words;
  readonly dimension: Dimension;
  /** 0 or 1. */
  readonly credit: number;
}

const TITLES: Readonly<Record<Check['id'], Words>> = {
  owner: { es: 'Quién se queda con el caso', en: 'Who keeps the case' },
  logged: { es: 'Dónde queda anotada la causa', en: 'Where the cause is written down' },
  fix: { es: 'El arreglo que corresponde', en: 'The repair that fits' },
  thought: { es: 'El juicio propio, apartado', en: 'One’s own judgement, set aside' },
};

export function checksOf({ recipe, scenario, table, happenings }: Conversation): readonly Check[] {
  const after = scenario.after.flatMap(({ question, fits }): Check[] => {
    const answer = recipe.after[question];
    // A question to which every answer is as good shows nothing.
    if (answer === undefined || (question === 'fix' && fits === undefined)) return [];
    const isGood = question === 'fix' ? answer === fits : answer !== 'nobody' && answer !== 'nothing';
    return [check({ id: question, turn: table.turn, dimension: 'follow_through', isGood })];
  });
  const thoughts = happenings.flatMap(({ what, turn }): Check[] => {
    if (what !== 'thought_set_aside' && what !== 'thought_leaked') return [];
    return [check({ id: 'thought', turn, dimension: 'listening', isGood: what === 'thought_set_aside' })];
  });
  return [...thoughts, ...after];
}

interface Checked extends Pick<Check, 'id' | 'turn' | 'dimension'> {
  readonly isGood: boolean;
}

const check = ({ id, turn, dimension, isGood }: Checked): Check => {
  return { id, turn, dimension, title: TITLES[id], credit: isGood ? 1 : 0 };
};
