/** The drawings in the guides are those of the model as it is. */
import { describe, expect, test } from 'vitest';
import { readHelpSources } from '../../build/help-sources.ts';
import { experimentOf, MECHANISMS, mechanismWords, type MechanismId } from '../../src/help/help.ts';
import { LANGUAGES } from '../../src/scenario/scenario.ts';
import { drawPlot } from './draw-plot.ts';

const { cast, plots } = readHelpSources();
const series = (id: MechanismId) =>
  Object.fromEntries(
    experimentOf(id)
      .run(cast)
      .series.map(({ name, values }) => [name, values]),
  ) as Readonly<Record<string, readonly number[]>>;
/** The values of an experiment with one series, by case. */
function byCase(id: MechanismId): Readonly<Record<string, number>> {
  const { cases, run } = experimentOf(id);
  const values = run(cast).series[0]!.values;
  return Object.fromEntries(cases.map((name, place) => [name, values[place]!]));
}
const last = (values: readonly number[] | undefined): number => values!.at(-1)!;

describe('plots', () => {
  const drawn = LANGUAGES.flatMap((language) => MECHANISMS.map((id) => ({ id, language })));
  test.each(drawn)(
    '$id in $language is as the model is now (else: npx tsx tests/help/write-plots.ts)',
    ({ id, language }) => {
      expect(plots.get(`${language}/${id}`)).toBe(drawPlot(id, language, cast));
    },
  );

  test.each(drawn)('$id in $language names every line and every case', ({ id, language }) => {
    const { names, cases } = mechanismWords(id, language);
    const experiment = experimentOf(id);
    expect(Object.keys(names).toSorted()).toEqual(
      experiment
        .run(cast)
        .series.map(({ name }) => name)
        .toSorted(),
    );
    if (experiment.shape === 'bars')
      expect(Object.keys(cases).toSorted()).toEqual(experiment.cases.toSorted());
  });
});

describe('what the text beside a plot says is what the plot shows', () => {
  test('an offer heats at first and cools once the story was given back', () => {
    const { nothing, given_back } = byCase('heard-gate');
    expect(nothing!).toBeGreaterThan(0);
    expect(given_back!).toBeLessThan(0);
  });
  test('left alone the voice calms and the anger grows; listened to, it falls', () => {
    const { anger_alone, arousal_alone, anger_heard } = series('two-speeds');
    expect(last(arousal_alone)).toBeLessThan(arousal_alone![1]!);
    expect(last(anger_alone)).toBeGreaterThan(anger_alone![1]!);
    expect(last(anger_heard)).toBeLessThan(anger_heard![1]!);
  });
  test('the third time, the same kind sentence costs', () => {
    const { 1: first, 2: second, 3: third } = byCase('wearing-out');
    expect(first!).toBeGreaterThan(second!);
    expect(third!).toBeLessThan(0);
  });
  test('an apology is worth most right after being heard', () => {
    const { heard, ...others } = byCase('apology-timing');
    expect(heard!).toBeGreaterThan(Math.max(...Object.values(others)));
  });
  test('closing before anything was agreed costs, in one breath it counts little, afterwards much', () => {
    const { nothing_agreed, one_breath, after_offer } = byCase('closing');
    expect(nothing_agreed!).toBeLessThan(0);
    expect(one_breath!).toBeLessThan(after_offer! / 2);
  });
  test('the quiet one gives up while the temperature stays short of fury', () => {
    const { effort, temperature } = series('effort');
    expect(last(effort)).toBeGreaterThan(80);
    expect(last(temperature)).toBeLessThan(74);
  });
  test('bitten, the appetite grows; refused three times, it is gone', () => {
    const { bitten, refused } = series('bait');
    expect(last(bitten)).toBeGreaterThan(bitten![0]!);
    expect(refused![3]!).toBeLessThan(25);
  });
  test('one breath leaves more calm to the end', () => {
    const { breath, no_breath } = series('contagion');
    expect(last(breath)).toBeGreaterThan(last(no_breath) + 10);
  });
  test('before others more face is lost', () => {
    const { alone, overheard } = byCase('before-others');
    expect(overheard!).toBeLessThan(alone!);
  });
  test('each hurt costs again, and a little less', () => {
    const { 0: none, 1: one, 2: two, 3: three } = byCase('hurts-stay');
    expect(none! - one!).toBeGreaterThan(one! - two!);
    expect(one! - two!).toBeGreaterThan(two! - three!);
    expect(two!).toBeGreaterThan(three!);
  });
  test('a promise kept is best, a broken one worse than none, an empty one worst', () => {
    const { none, kept, broken, empty } = byCase('promises');
    expect([kept!, none!, broken!, empty!]).toEqual(
      [kept!, none!, broken!, empty!].toSorted((a, b) => b - a),
    );
  });
  test('the last moment weighs more than the worst', () => {
    const { worst, last: end } = series('peak-and-end');
    expect(end![0]! - last(end)).toBeGreaterThan(worst![0]! - last(worst));
  });
  test('cold, most of what was heard is lost; warm, little', () => {
    const { cold, warm } = series('transfers');
    expect(cold![0]!).toBeLessThan(3 * warm![0]!);
  });
  test('the sooner the firm no, the better; permitting it is worst', () => {
    const values = Object.values(byCase('hazard'));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
  test('words about this case are worth more than words for anybody', () => {
    const { about_this_case, for_anybody } = byCase('concrete-words');
    expect(about_this_case!).toBeGreaterThan(for_anybody! + 20);
  });
});
