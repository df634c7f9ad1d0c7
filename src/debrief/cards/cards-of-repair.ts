/** Cards of apology, ownership, remedy and closing. */
import { both, type Card } from './card.ts';

export const CARDS_OF_REPAIR: readonly Card[] = [
  {
    act: 'own_apology',
    why: both(
      'Una disculpa entera, sin peros, cierra lo que la falla dejó abierto.',
      'A whole apology, with no but, closes what the fault left open.',
    ),
    lands: both(
      'Cuando la falla es nuestra y la persona ya dijo lo suyo: la responsabilidad primero.',
      'When the fault is ours and they have had their say: responsibility first.',
    ),
    fails: both(
      'De entrada vale una quinta parte. Con un «si se sintió…» es peor que callar.',
      'As an opening it is worth a fifth. With an “if you felt…” it is worse than nothing.',
    ),
    say: both(
      'Perdón. Fallamos nosotros, y lo voy a corregir.',
      'I’m sorry. We got this wrong, and I’m going to put it right.',
    ),
    teaches: both('Pedir perdón, con esa palabra.', 'Apologise, in so many words.'),
    teaching: 'harmful-advice/76',
    twin: 'false_apology',
  },
  {
    act: 'own_it',
    why: both(
      'Un «yo» con un paso concreto da a quién creerle.',
      'An “I” with a concrete step gives them somebody to believe.',
    ),
    lands: both(
      'Cuando no hay dueño a la vista: una sola persona, en primera persona, con el paso que sigue.',
      'When no owner is in sight: one single person, saying “I”, with the next step.',
    ),
    fails: both(
      'Antes de saber de qué se trata pesa poco; sin un paso detrás, no pesa nada.',
      'Before knowing what it is about it weighs little; with no step behind it, nothing.',
    ),
    say: both(
      'Me encargo yo: pregunto ahora y le llamo antes de las ___.',
      'I’ll take this on: I’m asking now, and I’ll call you before ___.',
    ),
    write: both(
      'Me encargo yo: pregunto ahora y le escribo antes de las ___.',
      'I’ll take this on: I’m asking now, and I’ll write before ___.',
    ),
    teaches: both(
      'Aunque lo decidieran otros, dé la cara: averigüe usted y no mande a nadie de ventanilla en ventanilla.',
      'Even when others decided, take the hit: find out yourself, and send nobody from desk to desk.',
    ),
    teaching: 'harmful-advice/54',
    twin: 'blame_management',
  },
  {
    act: 'meet_minds',
    why: both(
      'Preguntar por el buen final muestra qué hay que arreglar de verdad.',
      'Asking for the good ending shows what really needs mending.',
    ),
    lands: both(
      'Una vez oída la historia: qué sería un buen final, y qué de eso está en sus manos.',
      'Once the story has been heard: what a good ending would be, and how much of it is in your hands.',
    ),
    fails: both(
      'Con la historia a medias suena a trámite: todavía no hay nada que acordar.',
      'Half-way through the story it sounds like procedure: there is nothing to agree on yet.',
    ),
    say: both(
      'Para que hoy termine bien para usted, ¿qué tendría que pasar?',
      'For this to end well for you today, what would have to happen?',
    ),
    teaches: both(
      'Darle la razón como actitud lleva a la persona adonde necesita llegar, y adonde usted puede acompañarla.',
      'Letting them be right, as an attitude, brings people where they need to be, and where you can afford to be.',
    ),
    teaching: 'always-right/18',
    twin: 'quote_contract',
  },
  {
    act: 'remedy',
    why: both(
      'Lo que se perdió pide algo parecido de vuelta.',
      'What was lost asks for something like it in return.',
    ),
    lands: both(
      'Con la causa conocida y algo acordado: que se parezca a lo que perdió.',
      'With the cause known and something agreed: of the same kind as what was lost.',
    ),
    fails: both(
      'Ofrecido antes de escuchar, el mismo arreglo se vuelve en contra.',
      'Offered before listening, the very same remedy backfires.',
    ),
    say: both(
      'Esto es lo que hago hoy: ___. ¿Con eso queda resuelto para usted?',
      'Here is what I’ll do today: ___. Does that settle it for you?',
    ),
    teaches: both(
      'Apoye a la persona y proponga lo que le sirva, aunque parezca mucho: a la larga cuesta menos.',
      'Back the person and propose what helps, even if it looks like a lot: in the long run it costs less.',
    ),
    teaching: 'harmful-advice/77',
    twin: 'blame_supplier',
  },
  {
    act: 'offer_choice',
    why: both('Elegir devuelve el mando.', 'Choosing gives control back.'),
    lands: both(
      'Cuando hay dos salidas de verdad, y la persona ya está para pensarlas.',
      'When there really are two ways out, and the person is ready to think about them.',
    ),
    fails: both(
      'En plena rabia, o con una opción de adorno, suena a truco.',
      'In full rage, or with one option for show, it sounds like a trick.',
    ),
    say: both(
      'Puedo hacer ___ ahora o ___ mañana temprano. ¿Qué le sirve más?',
      'I can do ___ now, or ___ first thing tomorrow. Which suits you better?',
    ),
    teaches: both(
      'Que la salida le convenga a la persona: lo que se ahorra en el momento se paga después.',
      'Let the way out suit the person: what is saved in the moment is paid for later.',
    ),
    teaching: 'harmful-advice/77',
    twin: 'point_to_website',
  },
  {
    act: 'confirm',
    why: both(
      'Quién, qué y cuándo: así se puede contar con ello.',
      'Who, what and when: now it can be relied on.',
    ),
    lands: both('Justo después de ofrecer, con una hora.', 'Right after offering, with an hour in it.'),
    fails: both(
      'No se confirma lo que nunca se acordó, ni se promete lo que depende de otros.',
      'What was never agreed cannot be confirmed, and what is up to others is not yours to promise.',
    ),
    say: both(
      'Entonces quedamos así: yo hago ___ antes de las ___. ¿Está bien para usted?',
      'So this is agreed: I do ___ before ___. Is that all right with you?',
    ),
    teaches: both('Lo prometido se cumple.', 'What was promised is kept.'),
    teaching: 'harmful-advice/78',
    twin: 'empty_promise',
  },
  {
    act: 'follow_up',
    why: both(
      'Una hora fija vale más que cien «no se preocupe».',
      'A fixed hour is worth a hundred “don’t worry”s.',
    ),
    lands: both(
      'Con día y hora, cuando ya hay un acuerdo; se cumple aunque no haya novedades.',
      'With a day and an hour, once something is agreed; it is kept even when there is no news.',
    ),
    fails: both(
      'Sin acuerdo es aplazar; sin hora es un «ya veremos».',
      'With nothing agreed it is putting off; with no hour it is a “we’ll see”.',
    ),
    say: both(
      'Mañana a las ___ le llamo yo, haya novedades o no.',
      'Tomorrow at ___ I’ll call you, news or no news.',
    ),
    write: both(
      'Mañana a las ___ le escribo yo, haya novedades o no.',
      'Tomorrow at ___ I’ll write to you, news or no news.',
    ),
    teaches: both(
      'El caso sigue abierto hasta que la persona quede conforme del todo.',
      'The case stays open until the person is wholly satisfied.',
    ),
    teaching: 'real-service/42',
    twin: 'rush',
  },
  {
    act: 'record',
    why: both(
      'Lo anotado con su causa deja de repetirse.',
      'What is written down with its cause stops repeating.',
    ),
    lands: both(
      'Al final, y también cuando no hubo arreglo: la causa, quién responde y dónde queda.',
      'At the end, and also when nothing could be mended: the cause, who answers for it, where it is kept.',
    ),
    fails: both(
      'En plena rabia suena a papeleo: primero la persona, después la nota.',
      'In the middle of the anger it sounds like paperwork: first the person, then the note.',
    ),
    say: both(
      'Lo dejo anotado con su causa, para que no le pase a nadie más.',
      'I’m writing it down with its cause, so that it happens to nobody else.',
    ),
    teaches: both(
      'Después de hablar, un minuto: qué se arregla ya, a quién le toca, dónde se anota. Una queja habla por muchas.',
      'After the talk, one minute: what can be fixed at once, whose it is, where it is logged. One complaint speaks for many.',
    ),
    teaching: 'three-ways-of-listening/118',
  },
  {
    act: 'warm_transfer',
    why: both(
      'Con el caso contado de antemano, nadie empieza de cero.',
      'With the story told ahead, nobody starts from nothing.',
    ),
    lands: both(
      'Cuando otra persona puede y usted no, o cuando entre ustedes ya no hay arreglo.',
      'When somebody else can and you cannot, or when things between you are past mending.',
    ),
    fails: both(
      'Para quitarse el caso: si aquí se podía, es un escalón más que subir.',
      'To get rid of the case: if it could be solved here, it is one more stair to climb.',
    ),
    say: both(
      'Quien lo resuelve es ___. Yo le cuento el caso y me quedo hasta que le atienda.',
      'The one who can solve it is ___. I’ll tell them the case myself, and stay until they are with you.',
    ),
    write: both(
      'Lo resuelve ___: ya tiene el caso completo y sigue con usted aquí mismo.',
      '___ can solve it: they have the whole case, and will go on with you right here.',
    ),
    teaches: both(
      'Si usted no puede, pase el caso a quien sí, sin que la persona tenga que empezar otra vez.',
      'If you cannot, pass it to somebody who can, without the person having to start over.',
    ),
    teaching: 'real-service/41',
    twin: 'cold_transfer',
  },
];
