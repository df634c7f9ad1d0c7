/** What the debrief says in English on its way from feeling to plan. */
export const FLOW_ENGLISH = {
  over: 'The conversation is over',
  ended: 'How it ended',
  feel: 'First of all: how are you?',
  feelHint: 'One word for how you feel right now. Nobody grades it; you may as well go straight on.',
  feelings: ['relieved', 'proud', 'calm', 'tired', 'tense', 'annoyed', 'hurt', 'unsure'],
  ownWord: 'In a word of your own',
  keepWord: 'Keep it',
  felt: (word: string) => `You said: ${word}.`,
  feltLight: 'Good to know. Hold on to it while you look at what happened.',
  feltHeavy: 'That makes sense after a conversation like this one. Nothing here is about you as a person.',
  feltOther: 'Thank you. Feelings colour what we remember, so it helps to have said it first.',
  changeWord: 'Another word',
  abuse: 'You were insulted, and that stays in the body for a while. Breathe before you look at it.',
  breatheFirst: 'Breathe for a moment',
  course: 'What happened',
  courseHint: 'This is how hot it stood after each of your replies. Just look at it; no judgement yet.',
  mark: 'Where did it turn?',
  markAsk: 'You were there. Which reply decided how this went? Tap it on the curve or pick it here.',
  heatTo: (heat: number) => `then it stood at ${heat}`,
  compare: 'See how it compares',
  showMe: 'Show me without marking',
  markFirst: 'Pick a reply first, or let me show you.',
  loadingWords: 'Looking for what you have said of this conversation…',
  youMarked: (turn: number) => `You marked turn ${turn}.`,
  compared: {
    waiting:
      'The search is still playing this conversation every other way. Then you will see how it compares.',
    unknown: 'Without the search there is nothing to compare it with.',
    dearest: 'That is it: no other choice weighed as much as this one.',
    pivot: (turn: number) =>
      `You saw one of the choices that weighed most. The one that cost most stands in turn ${turn}.`,
    after: (turn: number) =>
      `Very near: a choice that weighed more stands one turn before, in turn ${turn}. Most people notice the effect before the cause.`,
    before: (turn: number) =>
      `Very near: you felt it coming. A choice that weighed more came right after, in turn ${turn}.`,
    elsewhere: (turn: number) =>
      `The search sees it elsewhere: most hung on turn ${turn}. Both can be true, because what is felt most and what costs most are two things.`,
    none: 'The search finds no single choice that decided it: nothing much better could have been said.',
  },
  marked: {
    hottest: (by: number) => `Your turn is where it heated most: ${by} degrees.`,
    hotter: (by: number) => `It did heat up there, by ${by} degrees.`,
    coolest: (by: number) =>
      `Your turn is where it cooled most: ${by} degrees. Turns for the better count as well.`,
    cooler: (by: number) => `It cooled there by ${by} degrees: a turn for the better.`,
    same: 'The temperature hardly moved there, and much can be decided without it.',
  },
  notMarked:
    'You asked to be shown. Next time try a guess first: a wrong one teaches as much as a right one.',
  contents: 'In this debrief',
  plan: 'Your plan for next time',
  planHint:
    'One sentence in your own words. A plan that names the moment (“if …”) and what you will do (“then I …”) is the kind that gets kept.',
  planIf: 'If',
  planThen: 'then I',
  planIfHint: 'what happens: “the customer raises their voice”',
  planThenHint: 'what you will do: “breathe out and say back what I heard”',
  planIdea: (what: string) => `For an idea: what would have gone further here is called “${what}”.`,
  keepPlan: 'Keep this plan',
  planNeedsIf: 'Say when: what will you notice?',
  planNeedsThen: 'Say what you will do then.',
  planKept: 'Kept. You will meet it again when it is time to recall.',
  changePlan: 'Change it',
  ifThen: (when: string, then: string) => `If ${when}, then I ${then}.`,
  ways: 'On from here',
  sitting: 'This browser keeps nothing: what you say here holds until you close the page.',
};
