/**
 * server: Node. Serves the built app and the packs beside it on one port. Front door of the room.
 */
/** Serves the app and its packs; hands back the address and a way to close. */
export { serveApp, type ServeOptions, type Served } from './serve-app.ts';
/** Packs answered by themselves, for a server that is not ours. */
export { openPackHouse, type PackHouse } from './pack-house.ts';
/** Which port to open, from what somebody typed. */
export { doorFrom, PortTaken, type Door } from './port.ts';
/** Folders of packs as bytes, within bounds. */
export { readBounded, readCast, readPackFolder, readPacksWithCast } from './packs-on-disk.ts';
/** What a page of ours may run and ask for. */
export { withPolicy } from './content-policy.ts';
/** Compiled packs by the addresses the app fetches. */
export { answerPacks, type PackAnswers } from './pack-answers.ts';
