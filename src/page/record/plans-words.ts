/** What is said around the learner's own plans. */
import type { Language } from '../../scenario/scenario.ts';

const ENGLISH = { plans: 'What you have planned', back: 'Your plan from then:' };

export const PLANS_WORDS: Record<Language, typeof ENGLISH> = {
  en: ENGLISH,
  es: { plans: 'Lo que se propuso', back: 'Su plan de entonces:' },
};
