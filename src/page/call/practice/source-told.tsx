import { SOURCES, SOURCE_WORDS } from '../../../scenario/scenario.ts';
import type { Act } from '../../../scenario/scenario.ts';
import { useSayPractice } from './practice-words.ts';

interface SourceProps {
  /** `<source>/<number>` */
  readonly teaching: string;
  readonly act: Act;
}

/** Where an idea comes from, and the way to what the guides say about the act. */
export function SourceTold({ teaching, act }: SourceProps) {
  const { house, helps, tell } = useSayPractice();
  const [name, number = ''] = teaching.split('/');
  const source = SOURCES.find((each) => each === name);
  return (
    <>
      <cite>{source ? helps.idea(number, tell(SOURCE_WORDS[source].title)) : teaching}</cite>{' '}
      <button
        type="button"
        class="link"
        onClick={() => house.act({ type: 'help', on: `acts/${act.replaceAll('_', '-')}` })}
      >
        {helps.more}
      </button>
    </>
  );
}
