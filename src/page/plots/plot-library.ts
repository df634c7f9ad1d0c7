/** The plotting library, which comes by itself when the first plot is shown. */
import { useEffect, useState } from 'preact/hooks';
import type * as PlotMarks from './plot-marks.ts';

export type Plots = typeof PlotMarks;

/** What has come of asking for it: without a network it may be missing, and tables stand in for plots. */
export type Library = Plots | 'coming' | 'missing';

let here: Library = 'coming';
let asked: Promise<Library> | null = null;

function fetchLibrary(): Promise<Library> {
  asked ??= import('./plot-marks.ts').catch((): Library => 'missing');
  return asked.then((came) => {
    here = came;
    // The next plot may find the network there again.
    if (came === 'missing') asked = null;
    return came;
  });
}

export function useLibrary(): Library {
  const [library, setLibrary] = useState(here);
  useEffect(() => {
    if (typeof library === 'string') void fetchLibrary().then((came) => setLibrary(() => came));
  }, []);
  return library;
}
