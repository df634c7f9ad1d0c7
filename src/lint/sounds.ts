/** Acts that cannot be done without certain words, and what those words sound like. */
import type { Act, Language } from '../scenario/scenario.ts';

type Words = Readonly<Record<Language, RegExp>>;

const SOUNDS: Readonly<Partial<Record<Act, Words>>> = {
  ask_open: {
    es: /\?|(?<!\p{L})(?:cuénteme|dígame|dícteme|léame|muéstreme|explíqueme|descríba|deletréeme|platíqueme|ayúdeme a (?:entender|ver)|(?:quiero|quisiera|me gustaría|necesito) (?:saber|oír|entender|escuchar))/iu,
    en: /\?|\b(?:tell me|read (?:me|it|them)|walk me|show me|talk me|describe|spell it|say more|help me (?:see|understand)|I(?:['’]d| would) like to (?:hear|know|understand)|I (?:want|need) to (?:hear|know|understand))\b/iu,
  },
  own_apology: {
    es: /perd[oó]n|disculp|lo siento|siento (?:mucho|de veras|haber|que)|lamento|lamentamos|qué pena|me (?:apena|avergüenza)|(?:error|culpa|falla|falta)(?: es| fue)? (?:mí|nuestr)|(?:fue|es) (?:mí|nuestr)[oa] (?:el|la) (?:error|culpa|falla|falta)|prometí de más|(?:me|nos) equivo|fallé|fallamos|debemos|no debí|no debimos|no debió pasar|estuvo mal|(?:hice|hicimos) mal/iu,
    en: /sorry|apolog|forgive|pardon|(?:my|our) (?:own )?(?:mistake|fault|error|doing)|(?:is|was|that['’]s) (?:mine|ours|on (?:me|us))|promised too much|we owe|I owe|(?:got|did) (?:it|this|that|you) wrong|let you down|(?:I|we) (?:failed|was wrong|were wrong|messed|should(?: not|n['’]t)? have)|should (?:not|never) have happened|shouldn['’]t have happened/iu,
  },
  thank: { es: /gracias|agradec|agradezco/iu, en: /thank|grateful|appreciate/iu },
  firm_no: {
    es: /(?<!\p{L})(?:no|ni|nada|nadie|nunca|tampoco|sin|hasta aquí|se acabó)(?!\p{L})/iu,
    en: /\b(?:no|not|none|nothing|never|cannot|without|I(?:['’]m| am) (?:stopping|done))\b|n['’]t\b/iu,
  },
  no_with_alternative: {
    es: /(?<!\p{L})(?:no|ni|nada|tampoco|sin|en vez de|en lugar de)(?!\p{L})/iu,
    en: /\b(?:no|not|none|nothing|never|cannot|without|instead|rather than)\b|n['’]t\b/iu,
  },
  offer_choice: {
    es: /(?<!\p{L})(?:o|u|cuál|elij[ao]|elige|escoj[ao]|escoge|decid[ea]|prefier[ae]s?|depende de usted|le (?:conviene|queda)|opci(?:ón|ones)|como (?:usted )?(?:guste|quiera)|lo que (?:usted )?(?:guste|quiera))(?!\p{L})/iu,
    en: /\b(?:or|which|whichever|either|rather|prefer|choose|choice|options?|pick|up to you|suits? you|your call|you decide)\b/iu,
  },
};

/** Whether an act can be heard in a text; acts that need no words of their own always can. */
export function isHeard(act: Act, text: string, language: Language): boolean {
  return SOUNDS[act]?.[language].test(text) ?? true;
}
