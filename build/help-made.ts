import { helpAnswers } from '../src/help/help.ts';
import { readHelpSources } from './help-sources.ts';

/** The guides by the addresses the app fetches, as everything stands on disk now. */
export const makeHelp = (): ReadonlyMap<string, string> => helpAnswers(readHelpSources());
