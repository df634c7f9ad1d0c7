import { fetchLibrary } from '../library.ts';
import type { LivePage } from './live.tsx';

/** Where the house says that it watches its packs, its saves are followed; nobody else loads any of that. */
export async function followIfWatched(page: LivePage): Promise<void> {
  const { version } = page.house.state().library ?? (await fetchLibrary(page.fetch));
  if (version === undefined) return;
  const { goLive } = await import('./live.tsx');
  goLive(page, version);
}
