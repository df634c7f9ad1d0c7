/**
 * Turns that inflame, in English. Words that somebody else is quoted with (“they told you to calm down”)
 * and guesses about the person (“you must be tired”) are none.
 */
import type { Turn } from './inflaming.ts';

/** Where a sentence, or a clause that can carry an order, begins. */
const OPENS = '(?<=^|[.;:!…][”"]? |\\b(?:please|you could|then|first),? )';
/** What may stand before “you have to” when it is no order: a question, or what the person is spared. */
const NO_ORDER =
  "(?<!\\b(?:do|did|don[’']t|what|whatever|all|everything|that|if|why|when|because|so|before|until|than|thing|as) )";
/** Courtesy that a “but” takes back: up to eighty characters of one sentence lie between them. */
const COURTESY =
  "I (?:do )?(?:understand|hear you|see (?:your|what)|get (?:it|that)|reali[sz]e|appreciate|sympathi[sz]e)|(?:I['’]m |I am )?(?:so |very |truly )?sorry|I apologi[sz]e|my apologies|you(?:['’]re| are) right|I know (?:this|it|that|how)|I(?:['’]d| would) (?:love|like) to|with (?:all due )?respect";
/** What somebody needs to reach, in their own words given back. */
const NEED = '(?! (?:know|hear)\\b| be (?:there|at|in|on|home|back)\\b)';

export const IN_ENGLISH: readonly Turn[] = [
  {
    kind: 'calm',
    pattern:
      /(?<!\b(?:told|asked) you to )(?<![“"'‘])\b(?:calm down|settle down|take it easy|keep your voice down|lower your voice|don['’]t (?:be|get) (?:upset|angry|worked up)|(?:there['’]s|there is) no need to (?:shout|be rude|get upset|raise)|stop shouting)\b/iu,
  },
  {
    kind: 'calm',
    pattern: new RegExp(`${OPENS}(?:(?:just|try to) )?(?:relax|calm yourself|stay calm)\\b`, 'iu'),
  },
  { kind: 'but', pattern: new RegExp(`\\b(?:${COURTESY})\\b[^.!?…]{0,80}?[ ,;](?:but|however)\\b`, 'iu') },
  { kind: 'only', pattern: /\b(?:just|only|simply) (?:need|have) to\b/iu },
  {
    kind: 'only',
    pattern: new RegExp(
      `${OPENS}(?:just|simply) (?:fill|complete|sign|wait|send|call|ring|go|bring|follow|click|try|restart|log|enter|submit)\\b`,
      'iu',
    ),
  },
  {
    kind: 'only',
    pattern:
      /\b(?:it|this|that|they|there)(?:['’]s| is| was|['’]re| are| were|['’]ll be| will be) (?:just|only) (?:an?|some|one|two|three|five|ten|fifteen|\d+)\b|\bit(?:['’]ll)? only takes?\b/iu,
  },
  {
    kind: 'must',
    pattern: new RegExp(
      `${NO_ORDER}\\byou(?:['’]ll| will|['’]d| would|['’]re going to| are going to)? (?:(?:really|first|also) )?(?:need|have) to\\b${NEED}`,
      'iu',
    ),
  },
  {
    kind: 'must',
    pattern:
      /\byou (?:must(?! (?:be|have|feel|think|know)\b)|should have|ought to)\b|\byou['’]ve got to\b|\byou(?:['’]re| are) required to\b/iu,
  },
  {
    kind: 'policy',
    pattern:
      /\b(?:(?:our|company|house|store|internal) (?:\w+ )?(?:policy|policies)|(?:our|company|house|store) rules?|(?:against|per) (?:our )?policy|(?:that['’]s|it['’]s|that is|it is) (?:just )?policy|the policy (?:says?|states?|is|does|won['’]t|doesn['’]t)|the rules (?:say|are|don['’]t|do not))\b/iu,
  },
  {
    kind: 'told',
    pattern:
      /\b(?:(?:as|like) I(?:['’]ve| have)? (?:already )?(?:said|told you|explained|mentioned)|I already told you)\b/iu,
  },
];
