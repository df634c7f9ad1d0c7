/** The app as a person meets it: by role and by name, in one of its languages, by keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { unstressed, type Words } from '../../src/scenario/scenario.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { ENGLISH } from '../../src/page/words/words-en.ts';
import { SPANISH } from '../../src/page/words/words-es.ts';
import { FLOW_WORDS } from '../../src/page/debrief/flow/flow-words.ts';
import { MOVE_WORDS, type Choice, type Language, type Story } from './story.ts';

/** Tabs tried before a thing counts as out of reach for the keyboard. */
const MOST_TABS = 80;

export class App {
  readonly page: Page;
  readonly language: Language;
  /** What the browser complained about. */
  readonly complaints: string[] = [];

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  get words() {
    return this.language === 'es' ? SPANISH : ENGLISH;
  }
  /** What the debrief asks and answers. */
  get flow() {
    return FLOW_WORDS[this.language];
  }
  /** How it ended: what stands first in a debrief. */
  get ended(): Locator {
    return this.page.getByRole('region', { name: this.flow.ended });
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  /** A button by words that stand in its name among others, such as a reply with its number. */
  buttonSaying(words: string): Locator {
    return this.page.getByRole('button', { name: words });
  }
  /** A text as a person reads it. */
  read(words: Words | undefined): string {
    return unstressed(words?.[this.language] ?? '');
  }
  /** What starts a conversation: what rings is answered, the rest is begun. */
  get beginning(): Locator {
    return this.button(this.words.begin).or(this.button(this.words.beginAssigned));
  }
  get log(): Locator {
    return this.page.getByRole('log');
  }
  get stage(): Locator {
    return this.page.locator('[data-stage]');
  }

  async open(query: string): Promise<void> {
    await this.page.goto(`./?lang=${this.language}${query}`);
  }
  /** Opens a scenario's briefing and begins, by keyboard. */
  async begin(scenario: string, query = ''): Promise<void> {
    await this.open(`&scenario=${scenario}${query}`);
    await this.press(this.beginning);
    await expect(this.log).toBeVisible();
  }
  async stageAlive(): Promise<void> {
    await expect(this.page.locator('[data-stage="alive"]')).toBeAttached({ timeout: 20_000 });
  }

  /** Moves the focus by Tab until it stands on the thing. */
  async tabTo(thing: Locator): Promise<void> {
    await expect(thing).toBeVisible();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await thing.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${String(thing)}.`);
  }
  async press(thing: Locator): Promise<void> {
    await this.tabTo(thing);
    await this.page.keyboard.press('Enter');
  }

  /** Makes a choice that lies on the table, by keyboard: replies by their digit, moves by Tab and Enter. */
  async make(choice: Choice, before: Conversation): Promise<void> {
    if (choice.kind === 'reply') return this.sayByDigit(choice.id, before);
    if (choice.kind === 'move') {
      const moves = this.page.getByRole('group', { name: this.words.moves });
      return this.press(moves.getByRole('button', { name: MOVE_WORDS[choice.move].title[this.language] }));
    }
    if (choice.kind === 'set_aside') return this.press(this.button(this.words.setAside));
    if (choice.kind === 'silence') throw new Error('Nobody is silent in these tests.');
    const answers = before.table.after.find(({ question }) => question === choice.question)?.answers ?? [];
    const answer = answers.find(({ id }) => id === choice.answer);
    return this.press(this.buttonSaying(this.read(answer?.says)));
  }
  private async sayByDigit(id: string, before: Conversation): Promise<void> {
    const place = before.table.replies.findIndex((reply) => reply.id === id);
    const words = this.read(before.table.replies[place]?.say);
    await expect(this.buttonSaying(words)).toBeEnabled();
    await this.page.keyboard.press(String(place + 1));
  }
  /** The customer's answer stands in the log, every line of it whole. */
  async hears({ table }: Conversation): Promise<void> {
    for (const line of table.lines) await expect(this.log).toContainText(this.read(line.words));
  }
  /** Plays a whole story by keyboard and goes on to what comes after the call. */
  async play({ start, turns }: Story): Promise<void> {
    await this.hears(start);
    for (const { before, choice, after } of turns) {
      await this.make(choice, before);
      if (choice.kind !== 'after') await this.hears(after);
    }
    if (turns.at(-1)?.choice.kind !== 'after') await this.press(this.button(this.words.goOn));
  }

  /** Has the whole debrief shown, by keyboard, without saying where it turned. */
  async showDebrief(): Promise<void> {
    await this.press(this.button(this.flow.showMe));
    await expect(this.button(this.words.copyLink)).toBeVisible();
  }
}
