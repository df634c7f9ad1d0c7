/** Settings belong to the record too: what the quick copy has lost, the record gives back. */
import { FIRST_SETTINGS, findSettings, type Shelf } from '../../records/records.ts';
import type { Words } from '../../scenario/scenario.ts';
import type { House } from '../house.ts';

type Gate = Pick<House, 'state' | 'act' | 'onChange' | 'goHome'>;

const GIVEN_BACK: Words = {
  es: 'Los ajustes se habían borrado de este navegador; el historial los tenía y los devolvió.',
  en: 'The settings had gone from this browser; the record still had them and gave them back.',
};

/** Has the record keep every change from now on, and asks it where nothing is set. */
export function followSettings(house: Gate, shelf: Shelf): void {
  const wasSet = findSettings(shelf).found !== 'nothing';
  void (wasSet ? keep(house) : giveBack(house));
  house.onChange((now, before) => {
    if (now.settings !== before.settings) void keep(house);
  });
}

async function keep(house: Gate): Promise<void> {
  const { RECORD } = await import('./kept-runs.ts');
  // What stands after everything that was deleted is nobody's.
  const { settings } = house.state();
  if (!isFirst(settings)) await RECORD.keepSettings(settings);
}

const AS_FIRST = JSON.stringify({ ...FIRST_SETTINGS, visited: true });
const isFirst = (settings: unknown): boolean => JSON.stringify(settings) === AS_FIRST;

async function giveBack(house: Gate): Promise<void> {
  const { RECORD } = await import('./kept-runs.ts');
  const settings = await RECORD.settings();
  // Whoever has set something meanwhile has settings.
  if (settings === null || house.state().settings !== FIRST_SETTINGS) return;
  house.act({ type: 'set', settings });
  if (settings.language) house.act({ type: 'language.chosen', language: settings.language });
  if (house.state().view.at === 'door' && settings.visited) house.goHome();
  house.act({ type: 'noticed', notice: GIVEN_BACK });
}
