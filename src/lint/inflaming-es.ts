/**
 * Turns that inflame, in Spanish. Words that somebody else is quoted with («le dijeron “cálmese”») and
 * guesses about the person («debe de estar cansado») are none.
 */
import type { Turn } from './inflaming.ts';

/** Where a sentence, or a clause that can carry an order, begins. */
const OPENS = '(?<=^|[.;:!…][»”]? |[¡(]|(?<!\\p{L})(?:para eso|primero|antes|entonces|por favor),? )';
/** What is guessed about a person, not asked of them. */
const GUESS =
  '(?! de\\b)(?! (?:ser|estar|haber|sentir|ver|parecer|dar|doler|molestar|pesar|costar|cansar|fastidiar|enojar))';
/** Courtesy that a “pero” takes back: up to eighty characters of one sentence lie between them. */
const COURTESY =
  'entiendo|comprendo|lo siento|lamento|disculp[ea]|perd[oó]n[ea]?|tiene razón|me imagino|sé que (?:es|está|esto|le)|con (?:mucho |todo )?gusto|le creo|con todo respeto';

export const IN_SPANISH: readonly Turn[] = [
  {
    kind: 'calm',
    pattern:
      /(?<![«“"\p{L}])(?:c[aá]lmese|c[aá]lmate|tranquil[ií]cese|rel[aá]jese|ser[eé]nese|mantenga la calma|no se (?:altere|enoje|exalte|sulfure|ponga (?:así|nervios[oa]))|no (?:me )?grite|no hace falta (?:que grite|gritar)|baje la voz)(?!\p{L})/iu,
  },
  { kind: 'calm', pattern: /(?<=^|[.!…] |¡)tranquil[oa](?=[,.!])/iu },
  {
    kind: 'but',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${COURTESY})(?!\\p{L})[^.;!?¡¿…]{0,80}?[ ,;](?:pero|sin embargo|no obstante)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    kind: 'only',
    pattern: /(?<!\p{L})(?:solo|sólo|solamente|nada más) (?:tiene que|debe|hay que|necesita)(?!\p{L})/iu,
  },
  {
    kind: 'only',
    pattern: new RegExp(
      `${OPENS}(?:solo|sólo|solamente|nada más) (?:llene|complete|firme|espere|mande|envíe|llame|vaya|traiga|siga|entre|haga|pruebe|reinicie)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    kind: 'only',
    pattern:
      /(?<!\p{L}|(?<!\p{L})(?:no|ni) |¿)(?:es|son|fue|era|fueron|serán?) (?:solo|sólo|solamente|apenas) (?:un|una|unos|unas|cosa|cuestión|dos|tres|cinco|diez|quince|\d+)(?!\p{L})/iu,
  },
  {
    kind: 'must',
    pattern: new RegExp(
      `(?<!\\p{L})(?:usted (?:tiene que|debe|debió|debería)|tiene usted que|debe usted|(?:va|vas) a tener que)${GUESS}(?!\\p{L})`,
      'iu',
    ),
  },
  { kind: 'must', pattern: new RegExp(`${OPENS}(?:tiene que|debe|deberá)${GUESS} \\p{L}+[aei]r`, 'iu') },
  {
    kind: 'policy',
    pattern:
      /(?<!\p{L})(?:(?:políticas?|normas?|normativas?|reglamentos?) (?:internas?|internos?|de (?:la|nuestra|esta) (?:empresa|casa|compañía|tienda|organización))|(?:nuestr[ao]s?|por) (?:políticas?|normas?|normativas?|reglamentos?)|(?:la política|el reglamento|la normativa|las normas) (?:no |nos |me |lo )*(?:dicen?|exigen?|permiten?|indican?|dejan?|autorizan?|obligan?))(?!\p{L})/iu,
  },
  {
    kind: 'told',
    pattern: /(?<!\p{L})(?:como |eso )?ya (?:se )?l[eo] (?:dije|expliqué|comenté|informé|indiqué)(?!\p{L})/iu,
  },
];
