/** Every rule of the mood in plain words, so that a debrief can say why. An act's own effect carries the act's name. */
import type { Act, Words } from '../scenario/scenario.ts';

const NAMED = {
  needs_differ: {
    es: 'Cada persona necesita algo distinto: sentirse acompañada, entendida, respetada o ver una solución.',
    en: 'People need different things: to be felt with, understood, respected, or to see a remedy.',
  },
  solution_before_listening: {
    es: 'Una solución ofrecida antes de escuchar suena a «ya cállese»; después de escuchar, ayuda.',
    en: 'A solution offered before listening sounds like “be quiet now”; after listening, it helps.',
  },
  owning_before_listening: {
    es: 'Hacerse cargo pesa poco cuando todavía no se ha escuchado de qué.',
    en: 'Taking charge weighs little while nobody has heard of what.',
  },
  apology_after_being_heard: {
    es: 'Una disculpa vale cuando la persona ya pudo decir lo suyo; al principio, apenas una quinta parte.',
    en: 'An apology counts once the person has had their say; at the very start, barely a fifth.',
  },
  apology_fits_the_fault: {
    es: 'Disculparse por lo que casi no fue culpa nuestra pesa menos.',
    en: 'Apologising for what was hardly our fault weighs less.',
  },
  remedy_fits_the_cause: {
    es: 'Un remedio encaja cuando se conoce la causa y se ha acordado qué lo arreglaría.',
    en: 'A remedy fits when the cause is known and both agree what would put it right.',
  },
  gesture_matches_the_loss: {
    es: 'Un gesto vale más cuando se parece a lo que la persona perdió.',
    en: 'A gesture is worth more when it is of the same kind as the loss.',
  },
  remedy_without_apology: {
    es: 'Acordar o arreglar sin una palabra de disculpa deja algo pendiente.',
    en: 'Agreeing or mending without a word of apology leaves something owing.',
  },
  closing_before_agreeing: {
    es: 'No se puede cerrar lo que nunca se acordó.',
    en: 'What was never agreed cannot be closed.',
  },
  wears_out: {
    es: 'Dicho otra vez, cuenta menos; a la tercera suena a frase hecha.',
    en: 'Said again it counts less; the third time it sounds canned.',
  },
  warmth_while_playing: {
    es: 'Mientras busca pelea, la amabilidad le resbala.',
    en: 'While somebody is out for a fight, warmth runs off them.',
  },
  voice_gives_away_strain: {
    es: 'Con poca calma propia, las buenas palabras salen con filo.',
    en: 'When your own calm is low, good words come out with an edge.',
  },
  own_calm: { es: 'Su propia calma.', en: 'Your own calm.' },
  backfires: {
    es: 'Bien intencionado, en mal momento: se vuelve en contra.',
    en: 'Well meant, at the wrong moment: it backfires.',
  },
  story_told: {
    es: 'Todavía tenía algo que contar y usted escuchó.',
    en: 'There was still something to tell, and you listened.',
  },
  mouth_opens_again: {
    es: 'Se había cerrado; escuchar le hace volver a hablar.',
    en: 'They had closed up; listening lets them talk again.',
  },
  listened_out: {
    es: 'Ya lo contó todo; más silencio sin hacer nada incomoda.',
    en: 'It has all been told; more silence without doing anything grates.',
  },
  limit_without_cause: {
    es: 'Un límite sin que nadie haya faltado al respeto humilla.',
    en: 'A limit where nobody has crossed a line humiliates.',
  },
  no_bait_to_refuse: {
    es: 'No había provocación que esquivar: suena a que no se le toma en serio.',
    en: 'There was no bait to refuse: it sounds like not being taken seriously.',
  },
  giving_in_costs_respect: {
    es: 'Ceder sin más compra un rato de calma y cuesta respeto.',
    en: 'Simply giving in buys a quiet moment and costs respect.',
  },
  fled_from_rudeness: {
    es: 'De la grosería no se huye: nadie estaba en peligro.',
    en: 'Rudeness is not a reason to flee: nobody was in danger.',
  },
  transfer_breaks_the_game: {
    es: 'Otra voz, bien preparada, rompe el juego de provocar.',
    en: 'Another voice, well prepared, breaks the baiting game.',
  },
  story_told_again: {
    es: 'Lo que ya contó se pierde en parte al pasar a otra persona.',
    en: 'Part of what was told is lost on the way to somebody else.',
  },
  passed_on_without_need: {
    es: 'Se podía resolver aquí: pasarle con otra persona es un escalón más.',
    en: 'It could have been solved here: being passed on is one more stair.',
  },
  transferred_again: { es: 'Otra transferencia más.', en: 'Yet another transfer.' },
  walk_me_through: {
    es: 'Al volver a contarlo, él mismo encuentra lo que no cuadra.',
    en: 'Telling it again, they find for themselves what does not add up.',
  },
  cornered_too_soon: {
    es: 'Hacerle repasar los hechos antes de escucharle le acorrala.',
    en: 'Being walked through the facts before being heard feels like a corner.',
  },
  digs_in: {
    es: 'Contradicho de frente, se aferra a lo que creía.',
    en: 'Contradicted head on, people dig in.',
  },
  sees_it_himself: {
    es: 'Escuchado, empieza a ver por sí mismo que algo no cuadra.',
    en: 'Once heard, people start to see for themselves that something is off.',
  },
  sounds_scripted: { es: 'Suena a libreto.', en: 'It sounds read from a script.' },
  bait_taken: {
    es: 'Mordió el anzuelo: la reacción es justo lo que buscaba.',
    en: 'The bait was taken: a reaction is just what was wanted.',
  },
  bait_refused: {
    es: 'No hubo reacción: la provocación pierde gracia.',
    en: 'No reaction came: provoking is losing its fun.',
  },
  last_burst: {
    es: 'Sin reacción, primero empuja más fuerte; después se apaga.',
    en: 'Without a reaction they first push harder; then it goes out.',
  },
  fishing_again: { es: 'Vuelve a lanzar el anzuelo.', en: 'The hook goes out again.' },
  rekindled: { es: 'El juego se vuelve a encender.', en: 'The game flares up again.' },
  baited_turn: { es: 'Aguantar provocaciones desgasta.', en: 'Being baited wears you down.' },
  talked_over_the_story: {
    es: 'Le habló de soluciones mientras aún contaba lo que pasó.',
    en: 'You talked solutions while the story was still being told.',
  },
  broken_record: {
    es: 'Lo mismo otra vez, sin nada nuevo: disco rayado.',
    en: 'The same again with nothing new in it: a broken record.',
  },
  anger_is_catching: { es: 'El enojo se contagia.', en: 'Anger is catching.' },
  calm_returns: { es: 'La calma vuelve poco a poco.', en: 'Calm slowly returns.' },
  effort_angers: {
    es: 'Cada escalón que le toca subir le enoja.',
    en: 'Every stair they have to climb makes them angrier.',
  },
  arousal_settles: {
    es: 'La agitación baja sola con el tiempo.',
    en: 'Agitation settles by itself with time.',
  },
  cools_when_heard: {
    es: 'Lo que ya se le escuchó le va enfriando.',
    en: 'What has been heard already cools them.',
  },
  stews_unheard: {
    es: 'Lo que todavía no se le escuchó le sigue dando vueltas.',
    en: 'What has not been heard yet keeps stewing.',
  },
  apology_missing: {
    es: 'La falla fue nuestra y la disculpa no llega.',
    en: 'The fault was ours, and no apology comes.',
  },
  patience_runs_out: {
    es: 'Se le acaba la paciencia: nada sobre la mesa.',
    en: 'Patience runs out: nothing on the table.',
  },
  hurt_stays: {
    es: 'Lo que hirió se queda: pesa en el recuerdo aunque después todo salga bien.',
    en: 'What hurt stays: it weighs in the memory, however well the rest goes.',
  },
  empty_talk: {
    es: 'Palabras que podrían decirse a cualquiera: le cuestan tiempo y no le dan nada.',
    en: 'Words one could say to anybody: they cost time and bring nothing.',
  },
  needless_pause: {
    es: 'Una pausa que nadie necesitaba, en la línea es solo silencio.',
    en: 'A pause nobody needed is only silence on the line.',
  },
  thought_leaks: {
    es: 'Lo que usted pensaba y no dejó a un lado se le notó en la voz.',
    en: 'What you were thinking and did not set aside was heard in your voice.',
  },
  before_others: {
    es: 'Delante de otros, quedar mal pesa más; dicho aparte, no.',
    en: 'Before others, losing face weighs more; said aside, it does not.',
  },
  put_right: { es: 'Se está arreglando de verdad.', en: 'It is really being put right.' },
  some_anger_stays: {
    es: 'Algo de enojo queda hasta que esté hecho.',
    en: 'Some anger stays until it is done.',
  },
} as const satisfies Record<string, Words>;

export type NamedRule = keyof typeof NAMED;
export type RuleId = Act | NamedRule;

const isNamed = (rule: string): rule is NamedRule => Object.hasOwn(NAMED, rule);

/** What a rule says, in both languages; null for an act's own effect, whose words are the act's title. */
export const ruleWords = (rule: string): Words | null => (isNamed(rule) ? NAMED[rule] : null);

/** All named rules, for help pages and for the test that each one fires somewhere. */
export const NAMED_RULES = Object.keys(NAMED) as readonly NamedRule[];
