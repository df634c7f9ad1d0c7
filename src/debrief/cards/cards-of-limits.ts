/** Cards of one's own calm, of baits, limits, honest noes and safety. */
import { both, type Card } from './card.ts';

export const CARDS_OF_LIMITS: readonly Card[] = [
  {
    act: 'breathe',
    why: both(
      'Un segundo para usted, y la voz sale sin filo.',
      'One second for yourself, and the voice comes out without an edge.',
    ),
    lands: both('Cuando nota que el calor le sube a usted.', 'When you feel the heat rising in yourself.'),
    fails: both(
      'Sin motivo, para quien espera es solo silencio.',
      'For no reason, to whoever is waiting it is only silence.',
    ),
    say: both(
      '(Para sus adentros) Conozco mi trabajo. Esto no va contra mí.',
      '(To yourself) I know my job. This isn’t about me.',
    ),
    teaches: both(
      'Es su profesión: usted conoce su trabajo, su producto y a la gente.',
      'It is your profession: you know your job, your product and people.',
    ),
    teaching: 'hellish-customers/87',
    twin: 'feign_interest',
  },
  {
    act: 'ignore_bait',
    why: both('Sin reacción, provocar se queda sin premio.', 'With no reaction, provoking has no prize.'),
    lands: both(
      'Ante un dardo que busca reacción: siga con el asunto, y sin desprecio.',
      'Facing a jab that fishes for a reaction: go on with the matter, and without contempt.',
    ),
    fails: both(
      'Si no era un anzuelo sino su historia, suena a que nadie escucha. Y al primer rechazo empujará más fuerte.',
      'If it was no bait but their story, it sounds as if nobody listens. And at the first refusal they push harder.',
    ),
    say: both('Volvamos a lo suyo: ¿en qué quedó lo de ___?', 'Back to your matter: where did ___ get to?'),
    teaches: both(
      'Quien por dentro los juzga los trata así, también a los inocentes. Y ellos viven de las reacciones.',
      'Whoever judges them inside treats them so, the innocent as well. And they live on reactions.',
    ),
    teaching: 'hellish-customers/90',
    twin: 'retaliate',
  },
  {
    act: 'ease_tension',
    why: both(
      'Una pregunta sincera recuerda que aquí hay dos personas.',
      'An honest question recalls that there are two people here.',
    ),
    lands: both(
      'Cuando le descarga encima todos los males de la vida: de persona a persona, sin defensa.',
      'When all the ills of life are unloaded on you: person to person, with no defence.',
    ),
    fails: both(
      'Con ironía es otro anzuelo, y esta vez lo lanza usted.',
      'With irony it is one more hook, and this time you are the one casting it.',
    ),
    say: both(
      'Si yo le hice algo, dígamelo. Y déjeme ayudarle con esto.',
      'If I did something to you, tell me. And let me help you with this.',
    ),
    teaches: both(
      'Recordar con suavidad que se está ahí para ayudar, y pedir la ocasión de hacerlo.',
      'Gently recall that you are there to help, and ask for the chance to do it.',
    ),
    teaching: 'hellish-customers/93',
    twin: 'quote_policy',
  },
  {
    act: 'first_person_limit',
    why: both(
      'Hablar de lo que uno acepta, y con un camino, frena sin humillar.',
      'Speaking of what one accepts, with a way on, stops without humbling.',
    ),
    lands: both(
      'Después de un insulto o una amenaza: qué no acepto yo y, enseguida, por dónde seguimos.',
      'After an insult or a threat: what I do not accept and, in the same breath, how we go on.',
    ),
    fails: both(
      'Si nadie faltó al respeto, humilla; sin un camino, es una pared.',
      'Where nobody crossed a line it humiliates; with no way on it is a wall.',
    ),
    say: both(
      'Quiero resolver esto hoy. Yo no puedo seguir entre insultos. ¿Continuamos con su caso?',
      'I want to solve this today. I can’t go on while I’m being insulted. Shall we go on with your case?',
    ),
    teaches: both(
      'Se marca una línea y se tiende un puente, hablando de uno mismo y no del otro.',
      'Draw a line and build a bridge, speaking of yourself and not of them.',
    ),
    teaching: 'hellish-customers/97',
    twin: 'second_person_threat',
  },
  {
    act: 'end_contact',
    why: both(
      'Cerrado con aviso y con un camino, el final cuida a los dos.',
      'Closed with a warning and a way back, the end looks after both.',
    ),
    lands: both(
      'Si los insultos siguen tras un límite y un aviso: cerrar bien es un acierto, no una derrota.',
      'If insults go on after a limit and a warning: closing properly is a success, not a defeat.',
    ),
    fails: both(
      'Sin límite ni aviso antes, es colgar.',
      'With no limit and no warning before it, it is hanging up.',
    ),
    say: both(
      'Se lo avisé: termino aquí. Cuando quiera, seguimos con su caso en ___.',
      'I did say so: I’m ending here. Whenever you like, we go on with your case at ___.',
    ),
    teaches: both(
      'Lo que de verdad no se puede tolerar, no hay que tolerarlo: el caso puede pasar a otras manos.',
      'What is truly past bearing need not be borne: the case may go into other hands.',
    ),
    teaching: 'hellish-customers/105',
    twin: 'bare_limit',
  },
  {
    act: 'call_help',
    why: both('Con alguien más al lado, el peligro baja.', 'With somebody else there, the danger goes down.'),
    lands: both(
      'Ante empujones o amenazas de golpe: distancia, ayuda y salida, cuanto antes.',
      'Facing shoves or the threat of a blow: distance, help and a way out, the sooner the better.',
    ),
    fails: both('Por una mala palabra, es huir.', 'Over a rude word, it is running away.'),
    say: both('Voy a pedir que alguien más nos acompañe.', 'I’m going to ask somebody to join us.'),
    teaches: both(
      'Esconderse o devolver el golpe no son salidas; acudir a quien puede ayudar, sí.',
      'Hiding and hitting back are no way out; turning to somebody who can help is.',
    ),
    teaching: 'hellish-customers/105',
    twin: 'touch_customer',
  },
  {
    act: 'no_with_alternative',
    why: both('Un no con salida sigue siendo ayuda.', 'A no with a way on is still help.'),
    lands: both(
      'Cuando la respuesta es no: la razón en una frase y, en la misma, lo que sí se puede.',
      'When the answer is no: the reason in one sentence and, in the same one, what can be done.',
    ),
    fails: both(
      'Sin haber escuchado es una puerta con letrero. Y la letra chica no es una razón.',
      'Without having listened it is a door with a sign on it. And small print is not a reason.',
    ),
    say: both(
      'Eso no lo puedo hacer, porque ___. Lo que sí puedo es ___.',
      'That I can’t do, because ___. What I can do is ___.',
    ),
    teaches: both(
      'La amabilidad va junto con el no cuando decir que sí haría daño.',
      'Kindness goes together with a no where saying yes would do harm.',
    ),
    teaching: 'always-right/21',
    twin: 'capitulate',
  },
  {
    act: 'firm_no',
    why: both(
      'Dicho enseguida y sin rodeos, el no todavía llega a tiempo.',
      'Said at once and plainly, the no still comes in time.',
    ),
    lands: both(
      'Ante un peligro, lo primero: en primera persona, la razón o la ley, y otra salida.',
      'Facing a danger, first of all: in the first person, the reason or the law, and another way.',
    ),
    fails: both('Donde no hay peligro, es un portazo.', 'Where there is no danger, it slams the door.'),
    say: both(
      'No puedo permitirlo: alguien podría salir herido. Le propongo ___.',
      'I can’t allow that: somebody could get hurt. What I suggest is ___.',
    ),
    teaches: both(
      'Hay excepciones, y se dicen con firmeza: por cortesía no se deja a nadie en un peligro que no ve.',
      'There are exceptions, and they are said firmly: courtesy leaves nobody in a danger they do not see.',
    ),
    teaching: 'always-right/12',
    twin: 'allow_hazard',
  },
];
