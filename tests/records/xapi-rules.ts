/** What xAPI 1.0.3 asks of a statement in a file, as far as statements here can break it; written after the text of the standard. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DURATION = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;

type Json = unknown;
type Check = (value: Json) => readonly string[];

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${JSON.stringify(value)} is not ${pattern}`];
const text: Check = (value) => (typeof value === 'string' ? [] : ['no text']);
const truth: Check = (value) => (typeof value === 'boolean' ? [] : ['neither true nor false']);
const exactly =
  (wanted: Json): Check =>
  (value) =>
    value === wanted ? [] : [`not ${JSON.stringify(wanted)}`];

/** An object with these keys and no others; those whose name ends in `?` may be missing. */
function shape(fields: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (!isObject(value)) return ['no object'];
    const known = new Map(Object.entries(fields).map(([name, check]) => [name.replace('?', ''), check]));
    const missing = Object.keys(fields).filter((name) => !name.endsWith('?') && !(name in value));
    const extra = Object.keys(value).filter((name) => !known.has(name));
    return [
      ...missing.map((name) => `${name} is missing`),
      ...extra.map((name) => `${name} is not in the standard`),
      ...Object.entries(value).flatMap(([name, each]) => within(name, known.get(name)?.(each) ?? [])),
    ];
  };
}
const within = (name: string, wrong: readonly string[]) => wrong.map((each) => `${name}: ${each}`);

/** An object whose keys are all alike. */
function map(key: RegExp, check: Check): Check {
  return (value) => {
    if (!isObject(value)) return ['no object'];
    return Object.entries(value).flatMap(([name, each]) =>
      key.test(name) ? within(name, check(each)) : [`${name} cannot be a key here`],
    );
  };
}

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) ? value.flatMap((each, place) => within(String(place), check(each))) : ['no list'];

const languages = map(TAG, text);
const extensions = map(IRI, () => []);
const iri = matching(IRI);
const activity = shape({
  objectType: exactly('Activity'),
  id: iri,
  'definition?': shape({ type: iri, 'name?': languages }),
});

const score: Check = (value) => {
  const bounds = shape({ 'scaled?': figure, 'raw?': figure, 'min?': figure, 'max?': figure })(value);
  if (bounds.length > 0 || !isObject(value)) return bounds;
  const { scaled, raw, min, max } = value as Record<string, number>;
  return [
    ...(scaled !== undefined && Math.abs(scaled) > 1 ? ['scaled is not between −1 and 1'] : []),
    ...(min !== undefined && max !== undefined && min >= max ? ['min is not below max'] : []),
    ...(raw !== undefined && (raw < (min ?? raw) || raw > (max ?? raw)) ? ['raw is out of bounds'] : []),
  ];
};
const figure: Check = (value) => (typeof value === 'number' && Number.isFinite(value) ? [] : ['no figure']);

const STATEMENT = shape({
  id: matching(UUID),
  actor: shape({
    objectType: exactly('Agent'),
    account: shape({ homePage: iri, name: matching(/\S/) }),
  }),
  verb: shape({ id: iri, display: languages }),
  object: activity,
  'result?': shape({
    'response?': text,
    'completion?': truth,
    'success?': truth,
    'score?': score,
    'duration?': matching(DURATION),
    'extensions?': extensions,
  }),
  context: shape({
    registration: matching(UUID),
    contextActivities: shape({
      parent: listOf(activity),
      grouping: listOf(activity),
      category: listOf(activity),
    }),
    revision: text,
    platform: text,
    language: matching(TAG),
    extensions,
  }),
  timestamp: matching(MOMENT),
});

/** Everything the standard has against a statement; empty where it is sound. */
export function brokenIn(statement: Json): readonly string[] {
  return [...STATEMENT(statement), ...nullsIn(statement, 'statement')];
}

/** Nothing is null anywhere: what is not known is left out. */
function nullsIn(value: Json, place: string): readonly string[] {
  if (value === null || value === '') return [`${place} is empty`];
  if (typeof value !== 'object' || value === undefined) return [];
  return Object.entries(value).flatMap(([name, each]) => nullsIn(each, `${place}.${name}`));
}
