/** How the mood works, in English. */
import type { MechanismId } from './experiments.ts';

/** What is said about one mechanism. */
export interface MechanismWords {
  readonly title: string;
  /** What one sees; why people are so, with the source; what to do. */
  readonly sees: string;
  readonly why: string;
  readonly does: string;
  /** What the plot shows, in one sentence. */
  readonly shows: string;
  /** What is measured, with its unit. */
  readonly axis: string;
  readonly names: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, string>>;
}

const REMEMBERED = 'remembered, 0–100';
const ENGLISH_FEELING = {
  'heard-gate': {
    title: 'First heard, then solved',
    sees: 'The same good offer makes things worse at the start and better later. Offered before anybody listened, it says: be quiet now.',
    why: 'People can take in a solution only once they sense that somebody knows what it is for. Listening lowers the guard: speakers who are listened to well grow less defensive (Itzchakov et al. 2017). How much of it is needed differs: somebody in a hurry needs little, somebody humiliated a lot.',
    does: 'Let them tell it, give back what you understood in their own facts, and then offer.',
    shows: 'What one offer does to the temperature, said before and after listening.',
    axis: 'degrees, in that turn',
    names: { degrees: 'the offer' },
    cases: {
      nothing: 'at once',
      once: 'listened once',
      twice: 'listened twice',
      given_back: 'and given back',
    },
  },
  'two-speeds': {
    title: 'Two speeds: agitation and anger',
    sees: 'The voice calms down within a few turns all by itself. The anger under it does not: left alone it grows, and the next word sets it off again.',
    why: 'Arousal is of the body and passes. Anger lives on what has not been heard; letting off steam by itself lowers nothing, lowering arousal and being understood do (Bushman 2002; Kjærvik & Bushman 2024, 154 studies).',
    does: 'Do not take a quieter voice for a solved case. Watch whether the anger moves.',
    shows:
      'After one unjust sentence: anger and agitation when nobody says anything more, and the anger of the same person when somebody listens.',
    axis: 'points of 100',
    names: { anger_alone: 'anger, alone', arousal_alone: 'agitation', anger_heard: 'anger, heard' },
    cases: {},
  },
  'wearing-out': {
    title: 'The same kind sentence wears out',
    sees: 'The first “I understand how you feel” helps. The second helps less. The third sounds like a card being read, and costs trust.',
    why: 'What is said to everybody is said to nobody. Warm words count less the longer a talk goes on, and solving counts more (Marinova et al. 2017).',
    does: 'Say it once, with something of theirs in it, and move on. A fact they told you makes the same act new.',
    shows: 'What empathy gains or costs in trust, said for the first to the fourth time.',
    axis: 'points of trust',
    names: { trust: 'empathy' },
    cases: { 1: '1st time', 2: '2nd', 3: '3rd', 4: '4th' },
  },
  bait: {
    title: 'Bait: bitten or left',
    sees: 'Somebody who is out for a fight throws a barb. Every reaction, defending yourself, quoting the rules, hitting back, makes the next barb come sooner. Where none is bitten, the game goes out.',
    why: 'The reaction is the reward (source: customers from hell). When it stays away they first push harder, once, and then stop.',
    does: 'Leave the barb, keep the person. Ease the tension, set a limit in the first person with a way on, and go back to the matter.',
    shows:
      'Appetite for a fight, turn by turn: bitten every time, or refused three times and then listened to.',
    axis: 'appetite for a fight, 0–100',
    names: { bitten: 'bitten', refused: 'refused' },
    cases: {},
  },
  contagion: {
    title: 'Anger is catching, and so is calm',
    sees: 'In a hard call your own calm runs down, turn after turn. Below a point good words come out with an edge and count half.',
    why: 'We catch the face and the voice of the person before us (Dallimore et al. 2007); playing a feeling one does not have wears out (Hülsheger & Schewe 2011).',
    does: 'Take a breath before the words go sharp. One second, and the rest of the call is worth more.',
    shows: 'The trainee’s own calm in the same hard call, with and without one breath in the fourth turn.',
    axis: 'own calm, 0–100',
    names: { no_breath: 'no breath', breath: 'one breath' },
    cases: {},
  },
  'before-others': {
    title: 'Before others it weighs more',
    sees: 'Corrected alone, people lose face. Corrected while others listen, they lose more, and fight for it.',
    why: 'Face is what others see of us; an audience makes the same threat stronger. Guides for refusing alcohol say the same: take them aside.',
    does: 'Say the hard thing quietly, out of hearing, and leave a way to withdraw with dignity.',
    shows: 'Dignity lost by the same contradiction, alone and overheard.',
    axis: 'points of dignity',
    names: { face: 'contradicting' },
    cases: { alone: 'alone', overheard: 'before others' },
  },
} as const satisfies Partial<Record<MechanismId, MechanismWords>>;

const ENGLISH_SERVICE = {
  'apology-timing': {
    title: 'When to apologise',
    sees: 'An apology as the first word hardly counts; after the offer it sounds like an afterthought. Right after being heard, it carries.',
    why: 'Apologies work better later, because by then one feels understood (Frantz & Bennigson 2005), but not after the remedy (Roschk & Kaiser 2013). What counts in it is taking responsibility (Lewicki et al. 2016).',
    does: 'Listen, name what happened, and then say that it was yours. Once.',
    shows: 'How the same call is remembered with the apology in five places.',
    axis: REMEMBERED,
    names: { remembered: 'the call' },
    cases: {
      never: 'never',
      first: 'first word',
      heard: 'once heard',
      after_remedy: 'after the offer',
      last: 'last word',
    },
  },
  'concrete-words': {
    title: 'Words about this case',
    sees: 'The same steps in set phrases, and in words only this customer could be told, are two different calls.',
    why: 'Concrete language is how people tell that somebody listened (Packard & Berger 2021, over a thousand real contacts).',
    does: 'Put a name, a number, a place of theirs into the sentence. If it would do for anybody, it is for nobody.',
    shows: 'How one whole call is remembered, said in concrete words and in general ones.',
    axis: REMEMBERED,
    names: { remembered: 'the call' },
    cases: { about_this_case: 'about this case', for_anybody: 'for anybody' },
  },
  closing: {
    title: 'Closing what was agreed',
    sees: '“So we are agreed, then” is worth much once something is on the table, little in the same breath, and less than nothing before.',
    why: 'Closing what was never agreed tells people that you want to be rid of them.',
    does: 'Offer; wait for the answer; confirm; do it; say what happens next.',
    shows: 'What confirming does to hope: with nothing agreed, in one breath with the offer, and after it.',
    axis: 'points of hope',
    names: { hope: 'confirming' },
    cases: { nothing_agreed: 'nothing agreed', one_breath: 'in one breath', after_offer: 'after the offer' },
  },
  effort: {
    title: 'Effort, and those who leave quietly',
    sees: 'Passed on again and again, some people never get loud. They stop asking, and do not come back.',
    why: 'Effort drives people away more surely than rudeness: transfers, telling it again, standing in line (in one vendor’s survey 96 of 100 after much effort, 9 after little). Not everybody shows it.',
    does: 'Count the stairs, not the decibels. Take over what would be the customer’s next errand.',
    shows:
      'Somebody quiet, sent on from voice to voice: effort climbs, the temperature says little, and then they are gone.',
    axis: 'points of 100',
    names: { effort: 'effort', temperature: 'temperature' },
    cases: {},
  },
  transfers: {
    title: 'Handed over cold or warm',
    sees: 'Sent on cold, the customer begins again before a stranger. Handed over warm, with the story already told to the colleague, nearly everything stays.',
    why: 'Telling it again is living it again, and being heard does not travel by itself.',
    does: 'Say to whom and why, tell the colleague in the customer’s hearing, stay until they have met.',
    shows: 'What a transfer does to somebody who has just been heard.',
    axis: 'points of 100',
    names: { cold: 'cold', warm: 'warm' },
    cases: { heard: 'feeling heard', trust: 'trust', effort: 'effort' },
  },
  hazard: {
    title: 'When the answer is no',
    sees: 'Where something dangerous goes on, every turn it stands costs. The firm no comes first; listening comes after it. Letting it pass looks calm and ends badly.',
    why: 'Safety does not wait for a good mood (source: the customer is not always right). A no in the first person, with its reason and another way, is taken better than people fear: parents told what would be done instead were far more content with a doctor’s no (Mangione-Smith 2001).',
    does: 'No, first, in your own name; the reason; what you can do instead; then listen.',
    shows: 'How the same call is remembered by when the firm no came.',
    axis: REMEMBERED,
    names: { remembered: 'the call' },
    cases: { turn_1: '1st turn', turn_2: '2nd', turn_3: '3rd', never: 'never', allowed: 'allowed' },
  },
} as const satisfies Partial<Record<MechanismId, MechanismWords>>;

const ENGLISH_MEMORY = {
  'hurts-stay': {
    title: 'What hurt stays',
    sees: 'One hurtful sentence, and then everything done well: the customer calms down, and still remembers.',
    why: 'A slight weighs more in the memory than several kindnesses. Each further one costs again, and a little less.',
    does: 'Better to say nothing for a second than the sentence that cannot be taken back.',
    shows: 'How the same good call is remembered with none to three hurtful sentences in it.',
    axis: REMEMBERED,
    names: { remembered: 'the call' },
    cases: { 0: 'none', 1: 'one', 2: 'two', 3: 'three' },
  },
  promises: {
    title: 'Promises, kept and broken',
    sees: 'A promise calms at once, whichever it is. Days later it is the best of the call, or the worst.',
    why: 'A failed repair counts twice (double deviation: Maxham & Netemeyer 2002). After two failures nothing makes it better than before.',
    does: 'Promise what is in your hands, with a day and an hour. Where you do not know, promise the call, not the result.',
    shows:
      'How the same call is remembered without a promise, with one kept, one broken, and one nobody could have kept.',
    axis: REMEMBERED,
    names: { remembered: 'the call' },
    cases: { none: 'no promise', kept: 'kept', broken: 'broken', empty: 'empty' },
  },
  'peak-and-end': {
    title: 'The worst moment and the last',
    sees: 'Nobody remembers the mean of a call. The worst moment stays, and, more strongly, the last one.',
    why: 'Memory keeps peak and end, and hardly the length in between (Alaybek et al. 2022, 174 effects); since for complex experiences that is disputed, the model leans on the end.',
    does: 'Keep the hottest moment low, and never hang up on the heat: the last minute is worth the trouble.',
    shows: 'How the same call is remembered where only its worst moment, or only its last one, is hotter.',
    axis: REMEMBERED,
    names: { worst: 'worst moment', last: 'last moment' },
    cases: {},
  },
} as const satisfies Partial<Record<MechanismId, MechanismWords>>;

export const ENGLISH_MECHANISMS: Readonly<Record<MechanismId, MechanismWords>> = {
  ...ENGLISH_FEELING,
  ...ENGLISH_SERVICE,
  ...ENGLISH_MEMORY,
};
