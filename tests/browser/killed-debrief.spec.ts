/** Tabs that die in the debrief, right after the learner has said something of their own. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { readRecipe, recipeAsText } from '../../src/conversation/conversation.ts';
import { DISAGREE_WORDS } from '../../src/page/debrief/disagree/disagree-words.ts';
import { FLOW_WORDS } from '../../src/page/debrief/flow/flow-words.ts';
import { planOf } from '../../src/page/debrief/flow/plan-sentence.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

interface Lying {
  readonly recipe: string;
  readonly feeling: string | null;
  readonly turningPoint: number | null;
  readonly plan: string | null;
  readonly disagreements: readonly { readonly reason: string }[];
}
const runsKept = (page: Page): Promise<readonly Lying[]> =>
  page.evaluate(
    () =>
      new Promise<Lying[]>((resolve, reject) => {
        const open = indexedDB.open('cascabel.record');
        open.onerror = () => reject(new Error('no record'));
        open.onsuccess = () => {
          const all = open.result.transaction('runs').objectStore('runs').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
  );

interface Step {
  readonly give: (app: App) => Promise<void>;
  readonly given: (run: Lying | undefined) => unknown;
  readonly is: unknown;
}

const DISPUTES = DISAGREE_WORDS.en;
const STEPS: readonly Step[] = [
  {
    give: ({ page, flow }) =>
      page
        .getByRole('region', { name: flow.feel })
        .getByRole('button', { name: flow.feelings[4] ?? '', exact: true })
        .click(),
    given: (run) => run?.feeling,
    is: FLOW_WORDS.en.feelings[4],
  },
  {
    give: async (app) => {
      await app.page.getByRole('radio').nth(2).check();
      await app.button(app.flow.compare).click();
    },
    given: (run) => run?.turningPoint,
    is: 3,
  },
  {
    give: async ({ page, flow }) => {
      const region = page.getByRole('region', { name: flow.plan });
      await region.getByLabel(flow.planIf).fill('they shout');
      await region.getByLabel(flow.planThen).fill('I breathe');
      await region.getByRole('button', { name: flow.keepPlan }).click();
    },
    given: (run) => run?.plan,
    is: planOf({ when: 'they shout', will: 'I breathe' }, 'en'),
  },
  {
    give: async (app) => {
      await app.button(`${DISPUTES.disagree}: ${DISPUTES.verdicts.outcome}`).click();
      const form = app.page.getByRole('form');
      await form.getByLabel(DISPUTES.reason).fill('The queue was to blame.');
      await form.getByRole('button', { name: DISPUTES.keep }).click();
    },
    given: (run) => run?.disagreements[0]?.reason,
    is: 'The queue was to blame.',
  },
];

/** A page whose words come quickly: nothing draws the scene. */
async function openHome(context: BrowserContext): Promise<App> {
  const page = await context.newPage();
  await page.route(/\/(stage|phaser)-/, (route) => route.abort());
  await page.goto('./');
  return new App(page, 'en');
}

/** The run is there once, readable, with all that was said before `place`; and whether what was said then is there too. */
async function standsUpTo(page: Page, place: number): Promise<boolean> {
  const runs = await runsKept(page);
  expect(runs).toHaveLength(1);
  const [run] = runs;
  expect(readRecipe(run?.recipe ?? '')).toMatchObject({ ok: true });
  for (const { given, is } of STEPS.slice(0, place)) expect(given(run)).toBe(is);
  const last = STEPS[place];
  expect([last?.is, null, undefined]).toContain(last?.given(run));
  return last?.given(run) === last?.is;
}

async function debriefFromRecord({ page }: App): Promise<void> {
  const record = page.getByRole('region', { name: RECORD_WORDS.en.title });
  await record.getByRole('table').getByRole('button').first().click();
  await expect(page.locator('[data-at=debrief]')).toBeAttached();
}

test('a tab killed right after a feeling, a mark, a plan or a disagreement loses nothing said before, and the run stays one', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  await context.addInitScript(
    (run) => {
      if (localStorage.getItem('cascabel.settings') !== null) return;
      localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"en"}');
      localStorage.setItem('cascabel.run', run);
    },
    recipeAsText(storyOf('branch-g', 'bad-advice', 'en').end.recipe),
  );
  let app = await openHome(context);
  await app.button(app.words.continueRun).click();
  await expect.poll(async () => (await runsKept(app.page)).length).toBe(1);
  for (const [place, { give, given, is }] of STEPS.entries()) {
    await give(app);
    await app.page.close({ runBeforeUnload: false });
    app = await openHome(context);
    const isThere = await standsUpTo(app.page, place);
    await debriefFromRecord(app);
    if (isThere) continue;
    await give(app);
    await expect.poll(async () => given((await runsKept(app.page))[0])).toBe(is);
  }
  await context.close();
});
