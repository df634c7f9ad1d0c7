/** Cards of listening, understanding and standing with somebody. */
import { both, type Card } from './card.ts';

export const CARDS_OF_HEARING: readonly Card[] = [
  {
    act: 'listen',
    why: both(
      'Contar sin que a uno lo corten ya es ser escuchado.',
      'Telling it without being cut off is being heard.',
    ),
    lands: both(
      'Al principio, mientras quede algo por contar.',
      'At the start, while there is still something to tell.',
    ),
    fails: both(
      'Cuando ya lo contó todo, más silencio parece ausencia. Y un peligro no espera.',
      'Once it has all been told, more silence feels like absence. And a danger does not wait.',
    ),
    say: both(
      'Cuénteme desde el principio; no le interrumpo.',
      'Tell me from the beginning; I won’t interrupt.',
    ),
    write: both(
      'Le leo con atención: cuénteme todo lo que pasó.',
      'I’m reading carefully: tell me everything that happened.',
    ),
    teaches: both(
      'A quien se le deja hablar hasta el final, sin cortarle, termina más sereno.',
      'Whoever may talk to the end without being cut off ends up calmer.',
    ),
    teaching: 'real-service/38',
    twin: 'interrupt',
  },
  {
    act: 'paraphrase',
    why: both(
      'Devolver sus propios datos demuestra que se escuchó.',
      'Giving back their own facts proves that somebody listened.',
    ),
    lands: both(
      'En cuanto haya un dato que devolver: con las cifras y los nombres que le dieron.',
      'As soon as there is a fact to give back: with the very figures and names you were given.',
    ),
    fails: both(
      'En general («entiendo su situación») vale menos de la mitad; repetida, suena a eco.',
      'In general terms (“I understand your situation”) it is worth less than half; repeated, it is an echo.',
    ),
    say: both(
      'Si le entiendo bien, lleva desde ___ con esto y lo que más le pesa es ___. ¿Es así?',
      'If I have it right, this has been going on since ___, and what weighs most is ___. Is that so?',
    ),
    teaches: both(
      'Póngase donde está la persona y demuestre que comprendió de qué se queja.',
      'Stand where the person stands, and show that you have grasped what the complaint is about.',
    ),
    teaching: 'harmful-advice/75',
    twin: 'deny_problem',
  },
  {
    act: 'ask_open',
    why: both('Una pregunta abierta saca la causa a la luz.', 'An open question brings the cause to light.'),
    lands: both(
      'Cuando falta la causa: un «cómo» o un «qué» abre más que diez preguntas de sí o no.',
      'When the cause is missing: one “how” or “what” opens more than ten yes-or-no questions.',
    ),
    fails: both(
      'Antes de que suelte lo suyo suena a formulario; ante un peligro, quita tiempo.',
      'Before they have got it off their chest it sounds like a form; facing a danger, it wastes time.',
    ),
    say: both('¿Qué pasó justo antes de que fallara?', 'What happened just before it went wrong?'),
    teaches: both(
      'El error dice algo del formulario, del mensaje o del proceso: pregunte y tome nota.',
      'The mistake says something about the form, the message or the process: ask, and take notes.',
    ),
    teaching: 'three-ways-of-listening/116',
    twin: 'blame_customer',
  },
  {
    act: 'empathise',
    why: both(
      'Nombrar lo que siente, y por qué, le ahorra tener que demostrarlo.',
      'Naming what they feel, and why, spares them having to prove it.',
    ),
    lands: both(
      'Cuando la emoción está delante del asunto: nómbrela junto con lo que la causó.',
      'When the feeling stands in front of the matter: name it together with what caused it.',
    ),
    fails: both(
      'Sin nada concreto suena aprendida. A quien tiene prisa, o solo quiere datos, le sobra.',
      'With nothing concrete in it, it sounds learnt by heart. People in a hurry, or after facts, can do without.',
    ),
    say: both(
      'Con lo que me cuenta, yo también estaría así.',
      'After what you’ve told me, I would feel the same.',
    ),
    teaches: both(
      'Primero se escucha para ponerse en sus zapatos; el error y la solución vienen después.',
      'One listens first to stand in their shoes; the mistake and the remedy come later.',
    ),
    teaching: 'three-ways-of-listening/111',
    twin: 'tell_to_calm_down',
  },
  {
    act: 'regret',
    why: both(
      'Lamentar lo que pasó no culpa a nadie y alivia un poco.',
      'Being sorry that it happened blames nobody and eases things a little.',
    ),
    lands: both(
      'Siempre que alguien lo pasó mal, sea de quien sea la falla.',
      'Whenever somebody had a bad time of it, whoever is at fault.',
    ),
    fails: both(
      'Si la falla es nuestra, se queda corta: ahí toca una disculpa.',
      'Where the fault is ours it falls short: that calls for an apology.',
    ),
    say: both('Lamento que esto le haya quitado el día.', 'I’m sorry this has eaten up your day.'),
    teaches: both(
      'Reconocer la frustración o el tiempo perdido sirve si es concreto y se dice una vez.',
      'Acknowledging the frustration or the time lost helps if it is concrete and said once.',
    ),
    teaching: 'three-ways-of-listening/115',
    twin: 'scripted_courtesy',
  },
  {
    act: 'side_with',
    why: both(
      'Quien tiene a alguien de su lado no necesita pelear.',
      'Whoever has somebody on their side has no need to fight.',
    ),
    lands: both(
      'Cuando la persona se siente sola frente a la empresa: lo que pide es razonable, y usted lo dice.',
      'When the person feels alone against the company: what they ask for is reasonable, and you say so.',
    ),
    fails: both(
      'A costa de un colega o de otra sucursal: un minuto de aplauso, y desconfianza en toda la casa.',
      'At the expense of a colleague or another branch: a minute of applause, and distrust of the whole house.',
    ),
    say: both(
      'Tiene razón en pedirlo. Vamos a resolverlo entre los dos.',
      'You are right to ask for it. Let’s sort it out together.',
    ),
    teaches: both(
      'Disculparse, ponerse del lado de quien llama y preguntar en qué ayudar; sin desacreditar a nadie.',
      'Apologise, stand with the caller and ask how to help; without running anybody down.',
    ),
    teaching: 'harmful-advice/59',
    twin: 'badmouth_colleague',
  },
  {
    act: 'thank',
    why: both(
      'Agradecer una queja la convierte de molestia en favor.',
      'Thanks turn a complaint from a nuisance into a favour.',
    ),
    lands: both(
      'Cuando alguien se tomó el trabajo de avisar: quien se queja todavía no se ha ido.',
      'When somebody took the trouble to tell us: whoever complains has not left yet.',
    ),
    fails: both(
      'Como fórmula («gracias por comunicarse») no le dice nada a nadie.',
      'As a formula (“thank you for contacting us”) it says nothing to anybody.',
    ),
    say: both(
      'Gracias por decírmelo; así puedo hacer algo.',
      'Thank you for telling me; that way I can do something about it.',
    ),
    teaches: both(
      'Aunque no dependa de usted: agradezca que lo dijeran, discúlpese por la demora y averigüe.',
      'Even when it is not up to you: thank them for saying so, apologise for the delay, and find out.',
    ),
    teaching: 'harmful-advice/54',
  },
  {
    act: 'acknowledge_receipt',
    why: both('Saber que ya se empezó detiene la espera.', 'Knowing that work has begun stops the waiting.'),
    lands: both(
      'Por escrito y en los primeros minutos: corto, sincero y con lo que ya está en marcha.',
      'In writing and within the first minutes: short, honest, and with what is already under way.',
    ),
    fails: both(
      'Automático, o sin nada detrás, es silencio con membrete.',
      'Automatic, or with nothing behind it, it is silence on letterhead.',
    ),
    say: both(
      'Ya lo tengo y ya empecé. Antes de las ___ le digo qué encontré.',
      'I have it and I’ve started. Before ___ I’ll tell you what I found.',
    ),
    teaches: both(
      'Hasta la queja más venenosa se contesta: primero la disculpa y el «ya empezamos», después el fondo.',
      'Even the most poisonous complaint is answered: first the apology and “we’ve begun”, then the substance.',
    ),
    teaching: 'harmful-advice/70',
    twin: 'silence',
  },
  {
    act: 'walk_me_through',
    why: both(
      'Al repasarlo paso a paso, cada quien encuentra su propio error sin quedar mal.',
      'Going through it step by step, people find their own mistake and keep their dignity.',
    ),
    lands: both(
      'Cuando se equivoca, ya se le escuchó y nadie le está mirando quedar mal.',
      'When they are mistaken, have been heard, and nobody is watching them lose face.',
    ),
    fails: both(
      'Antes de escuchar, acorrala; con filo, humilla.',
      'Before listening it corners; with an edge it humiliates.',
    ),
    say: both(
      '¿Me guía otra vez, paso a paso? Quiero verlo como usted lo vio.',
      'Would you take me through it again, step by step? I want to see it the way you did.',
    ),
    teaches: both(
      'Pida que se lo cuenten una vez más, como un detective amable: a la realidad se vuelve despacio.',
      'Ask to hear it once more, like a friendly detective: people come back to reality slowly.',
    ),
    teaching: 'always-right/9',
    twin: 'refute',
  },
];
