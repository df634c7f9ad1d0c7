/** What a debrief tells beyond the run itself: who heard of it, what it cost, how else it could have gone, the other chair. */
export { Chair } from './chair/chair.tsx';
export { ChairWay } from './chair/chair-way.tsx';
export { TwoWays } from './examples/two-ways.tsx';
export { People } from './toll/people.tsx';
export { Toll } from './toll/toll.tsx';
