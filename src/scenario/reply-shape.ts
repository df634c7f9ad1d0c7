/** The shape of a reply, and what a list of replies must have. */
import type { Reply } from './compiled.ts';
import { ACT_NAME } from './name-shapes.ts';
import { WHEN } from './condition-shape.ts';
import { ANSWER } from './line-shapes.ts';
import { found, refer } from './reading.ts';
import type { Reading } from './reading.ts';
import { optional, record, required } from './record-shape.ts';
import { FLAG, isBlank, listOf, listOnly, named, numberFrom, scalarIn, turned, valueOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { ID, nameTo, WORDS } from './text-shapes.ts';
import type { Act } from './vocabulary.ts';
import type { Node, Scalar } from './yaml-tree.ts';

/** Acts one reply may carry. */
const MOST_ACTS = 3;
/** Replies a beat must keep whatever its conditions say (decision 8). */
const FEWEST_REPLIES = 2;

/** One to three acts; one that is unknown was noted already, so the rest still count. */
const REPLY_ACTS: Shape<readonly Act[]> = {
  ...listOf(ACT_NAME),
  read: (node, reading) => {
    const written = node.kind === 'list' ? node.items.length : isBlank(node) ? 0 : 1;
    if (written === 0) found(reading.sheet, { code: 'no-acts', span: node });
    if (written > MOST_ACTS)
      found(reading.sheet, { code: 'too-many-acts', span: node, filled: { given: written } });
    const acts = listOf(ACT_NAME).read(node, reading);
    return acts === undefined || acts.length === 0 ? undefined : acts.slice(0, MOST_ACTS);
  },
};

/** Where a reply leads: a beat, or `end/` and an ending. */
const NEXT: Shape<string> = {
  read: (node, reading) => {
    const written = scalarIn(node, reading);
    if (written === undefined) return undefined;
    const ending = /^end\/(.*)$/.exec(written.text)?.[1];
    if (ending === undefined) refer(reading, { to: 'beat', name: written.text, span: written });
    else
      refer(reading, {
        to: 'ending',
        name: ending,
        span: {
          start: written.end - ending.length - quotes(written),
          end: written.end,
        },
      });
    return written.text;
  },
  schema: () => ({ type: 'string' }),
};

/** How many characters a value takes besides its text, at its end. */
function quotes(written: Scalar): number {
  return written.plain || written.end - written.start === written.text.length ? 0 : 1;
}

const COMMON = {
  id: required(ID),
  say: required(WORDS),
  acts: required(REPLY_ACTS),
  specific: optional(FLAG),
  uses: optional(listOf(nameTo('fact'))),
  when: optional(WHEN),
  answer: optional(ANSWER),
  aside: optional(FLAG),
  promise: optional(nameTo('promise')),
  hears: optional(WORDS),
  key: optional(numberFrom(-3, 3)),
};

type WrittenReply = Pick<Reply, 'id' | 'say' | 'acts'> & {
  readonly [Key in 'specific' | 'uses' | 'when' | 'answer' | 'promise' | 'key' | 'aside']?:
    Reply[Key] | undefined;
} & { readonly hears?: Reply['say'] | undefined; readonly next?: string | undefined };

function asReply(written: WrittenReply): Reply {
  return {
    id: written.id,
    say: written.say,
    acts: written.acts,
    specific: written.specific ?? false,
    uses: written.uses ?? [],
    when: written.when ?? [],
    answer: written.answer ?? {},
    next: written.next ?? null,
    ...(written.promise === undefined ? {} : { promise: written.promise }),
    ...(written.aside === true ? { aside: true } : {}),
    ...(written.hears === undefined ? {} : { heardAs: written.hears }),
    ...(written.key === undefined ? {} : { key: written.key }),
  };
}

/** A beat's replies: at least two that are always there, each with an id of its own. */
export const REPLIES = repliesOf(
  named(
    'reply',
    turned(record({ ...COMMON, next: optional(NEXT) }), (written) => asReply(written)),
  ),
);
/** A bait's replies: they lead nowhere, for the beat decided before the bait goes on. */
export const BAIT_REPLIES = repliesOf(
  named(
    'bait-reply',
    turned(record(COMMON), (written) => asReply(written)),
  ),
);

function repliesOf(reply: Shape<Reply>): Shape<readonly Reply[]> {
  const replies = listOnly(reply);
  return {
    read: (node, reading) => {
      noteRepeatedIds(node, reading);
      noteTooFew(node, reading);
      return replies.read(node, reading);
    },
    schema: (definitions) => ({ ...replies.schema(definitions), minItems: FEWEST_REPLIES }),
  };
}

/** Notes items of a list that bear the `id` of an earlier one. */
export function noteRepeatedIds(node: Node, reading: Reading): void {
  const seen = new Set<string>();
  for (const id of idsIn(node)) {
    if (seen.has(id.text))
      found(reading.sheet, { code: 'duplicate-id', span: id, filled: { given: id.text } });
    seen.add(id.text);
  }
}

function idsIn(node: Node): readonly Scalar[] {
  if (node.kind !== 'list') return [];
  const ids = node.items.map((item) => (item.kind === 'map' ? valueOf(item, 'id') : undefined));
  return ids.filter((id) => id?.kind === 'scalar');
}

function noteTooFew(node: Node, reading: Reading): void {
  if (node.kind !== 'list') return;
  const unconditional = node.items.filter(
    (item) => item.kind === 'map' && valueOf(item, 'when') === undefined,
  );
  if (unconditional.length >= FEWEST_REPLIES) return;
  const filled = { given: unconditional.length, least: FEWEST_REPLIES };
  found(reading.sheet, { code: 'too-few-replies', span: firstIn(node), filled });
}

function firstIn(node: Node): Node {
  const first = node.kind === 'list' ? node.items[0] : undefined;
  return first?.kind === 'map' ? (first.entries[0]?.key ?? first) : (first ?? node);
}
