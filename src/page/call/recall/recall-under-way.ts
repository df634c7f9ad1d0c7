/** The recall that is under way, from its beginning at the due list until somebody is home again. */
import type { Recall } from '../../../records/records.ts';
import type { Call } from '../../state.ts';

export interface UnderWay extends Pick<Recall, 'skill'> {
  readonly pack: string;
  readonly scenario: string;
}

let underWay: UnderWay | null = null;

export function beginRecall(recall: UnderWay): void {
  underWay = recall;
}
export function endRecall(): void {
  underWay = null;
}

/** The recall a call is; null for every other. One that was taken up in another sitting is a run like any other. */
export function recallIn({ conversation, visit, mode }: Call): UnderWay | null {
  const { pack, scenario } = conversation.recipe;
  const isHelped = mode === 'practice' || mode === 'say_it_first';
  const isIt = underWay?.pack === pack && underWay.scenario === scenario;
  return visit === 'ordinary' && isHelped && isIt ? underWay : null;
}

/**
 * Answers after which a recall may stop. Read at 180 words a minute with some seconds to choose, a turn of the
 * scenarios that ship takes about 35 seconds: five are three minutes.
 */
export const ENOUGH_TURNS = 5;
