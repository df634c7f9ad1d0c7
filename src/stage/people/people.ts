/**
 * People as drawing: who somebody is (`Look`), how somebody feels (`Face`) and one function that draws
 * both on a canvas. Front of this part of the stage.
 */
export { isSameLook, lookOfSeen } from './cast.ts';
export { settle, thaw } from './face.ts';
export { expressionOf, twitchAt, twitched } from './expression.ts';
export { HEAD, MOUTH, PERSON_SIZE, drawPerson } from './draw.ts';
export { holdsOn } from './holds.ts';
export type { Face } from './face.ts';
export type { Twitch } from './expression.ts';
export type { Feelings } from './feelings.ts';
export type { Look } from './look.ts';
export type { Moment } from './idle.ts';
