/** What nobody needs before the first reply: it comes while the first line is being read. */
import './late-screens.css';
export { nearest } from '../scenario/scenario.ts';
export { AfterCards } from './after-cards.tsx';
export { Briefing } from './briefing.tsx';
export { DebriefView } from './debrief.tsx';
export { Hands } from './hands-row.tsx';
export { Heard } from './heard.tsx';
export { Help } from './help.tsx';
export { Home } from './home.tsx';
export { listen } from './listening.ts';
export { Notebook } from './notebook.tsx';
export { Breathe, Paused } from './overlays.tsx';
export { Principle } from './principle.tsx';
export { ThoughtNote } from './thought-note.tsx';
export { WrittenClock } from './written-clock.tsx';
export { guest, noSuchPersona, showRun, takeUp } from './runs.ts';
export { scoreOf } from './score.ts';
export { followIfWatched } from './watched.ts';
