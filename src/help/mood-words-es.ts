/** Cómo funciona el ánimo, en español. */
import type { MechanismId } from './experiments.ts';
import type { MechanismWords } from './mood-words-en.ts';

const REMEMBERED = 'recuerdo, 0–100';
const SPANISH_FEELING = {
  'heard-gate': {
    title: 'Primero escuchar, después resolver',
    sees: 'La misma buena oferta empeora las cosas al principio y las mejora después. Dicha antes de que alguien escuche, suena a «ya cállese».',
    why: 'Una solución entra cuando la persona nota que alguien sabe qué hay que resolver. Que a uno lo escuchen bien baja la guardia (Itzchakov et al. 2017). Cuánto hace falta, depende: a quien lleva prisa le basta poco; a quien humillaron, no.',
    does: 'Déjele contar, devuelva lo que entendió con los datos de esa persona, y entonces ofrezca.',
    shows: 'Lo que una oferta le hace a la temperatura, dicha antes y después de escuchar.',
    axis: 'grados, en ese turno',
    names: { degrees: 'la oferta' },
    cases: {
      nothing: 'de entrada',
      once: 'escuchó una vez',
      twice: 'dos veces',
      given_back: 'y lo devolvió',
    },
  },
  'two-speeds': {
    title: 'Dos velocidades: la agitación y el enojo',
    sees: 'La voz se calma sola en unos turnos. El enojo de abajo no: si nadie lo atiende, crece, y la próxima palabra lo vuelve a prender.',
    why: 'La agitación es del cuerpo y pasa. El enojo vive de lo que nadie ha escuchado; desahogarse por sí solo no baja nada, bajar la agitación y sentirse entendido sí (Bushman 2002; Kjærvik y Bushman 2024, 154 estudios).',
    does: 'No tome una voz más baja por un caso resuelto. Fíjese si el enojo se mueve.',
    shows:
      'Después de una frase injusta: enojo y agitación si nadie dice nada más, y el enojo de la misma persona si alguien escucha.',
    axis: 'puntos de 100',
    names: { anger_alone: 'enojo, a solas', arousal_alone: 'agitación', anger_heard: 'enojo, escuchado' },
    cases: {},
  },
  'wearing-out': {
    title: 'La misma frase amable se gasta',
    sees: 'El primer «entiendo cómo se siente» ayuda. El segundo ayuda menos. El tercero suena a tarjeta leída y cuesta confianza.',
    why: 'Lo que se le dice a todos no se le dice a nadie. Las palabras cálidas valen menos cuanto más dura la charla, y resolver vale más (Marinova et al. 2017).',
    does: 'Dígalo una vez, con algo de esa persona adentro, y siga. Un dato que le contaron vuelve nuevo el mismo acto.',
    shows: 'La confianza que gana o cuesta empatizar, de la primera vez a la cuarta.',
    axis: 'puntos de confianza',
    names: { trust: 'empatizar' },
    cases: { 1: '1.ª vez', 2: '2.ª', 3: '3.ª', 4: '4.ª' },
  },
  bait: {
    title: 'El anzuelo: morder o dejarlo pasar',
    sees: 'Quien busca pelea lanza una puya. Toda reacción, defenderse, citar reglas, devolver el golpe, trae la siguiente más pronto. Donde nadie muerde, el juego se apaga.',
    why: 'La reacción es el premio (fuente: clientes del infierno). Si no llega, primero empujan más fuerte, una vez, y después paran.',
    does: 'Deje la puya y quédese con la persona. Alivie la tensión, ponga el límite en primera persona con un camino por donde seguir, y vuelva al asunto.',
    shows:
      'Ganas de pelea, turno por turno: mordiendo siempre, o dejándolo pasar tres veces y después escuchando.',
    axis: 'ganas de pelea, 0–100',
    names: { bitten: 'morder', refused: 'dejar pasar' },
    cases: {},
  },
  contagion: {
    title: 'El enojo se contagia, y la calma también',
    sees: 'En una llamada dura la calma propia se va gastando, turno tras turno. Por debajo de cierto punto las buenas palabras salen con filo y valen la mitad.',
    why: 'Se nos pegan la cara y la voz de quien tenemos enfrente (Dallimore et al. 2007); fingir lo que no se siente desgasta (Hülsheger y Schewe 2011).',
    does: 'Respire antes de que las palabras salgan con filo. Un segundo, y el resto de la llamada vale más.',
    shows:
      'La calma de quien atiende en la misma llamada dura, con y sin una respiración en el cuarto turno.',
    axis: 'calma propia, 0–100',
    names: { no_breath: 'sin respirar', breath: 'respiró una vez' },
    cases: {},
  },
  'before-others': {
    title: 'Delante de otros pesa más',
    sees: 'Si se le corrige a solas, la persona queda mal. Si otros escuchan, queda peor, y pelea por su nombre.',
    why: 'La dignidad es lo que los demás ven de uno; con público, la misma amenaza es mayor. Las guías para negar alcohol dicen lo mismo: hable aparte.',
    does: 'Diga lo difícil en voz baja, aparte, y deje una salida digna.',
    shows: 'La dignidad que quita la misma contradicción, a solas y delante de otros.',
    axis: 'puntos de dignidad',
    names: { face: 'contradecir' },
    cases: { alone: 'a solas', overheard: 'ante otros' },
  },
} as const satisfies Partial<Record<MechanismId, MechanismWords>>;

const SPANISH_SERVICE = {
  'apology-timing': {
    title: 'Cuándo disculparse',
    sees: 'Una disculpa como primera palabra casi no cuenta; después de la oferta suena a añadido. Justo después de escuchar, llega.',
    why: 'Las disculpas sirven más tarde, porque para entonces uno se siente entendido (Frantz y Bennigson 2005), pero no después del arreglo (Roschk y Kaiser 2013). Lo que vale en ellas es hacerse responsable (Lewicki et al. 2016).',
    does: 'Escuche, nombre lo que pasó y entonces diga que fue de ustedes. Una vez.',
    shows: 'Cómo se recuerda la misma llamada con la disculpa en cinco lugares.',
    axis: REMEMBERED,
    names: { remembered: 'la llamada' },
    cases: {
      never: 'nunca',
      first: 'de entrada',
      heard: 'ya escuchada',
      after_remedy: 'tras la oferta',
      last: 'al final',
    },
  },
  'concrete-words': {
    title: 'Palabras de este caso',
    sees: 'Los mismos pasos con frases hechas, y con palabras que solo se le pueden decir a esta persona, son dos llamadas distintas.',
    why: 'En las palabras concretas la gente reconoce que alguien escuchó (Packard y Berger 2021, más de mil contactos reales).',
    does: 'Ponga en la frase un nombre, una cifra, un lugar suyo. Si le sirve a cualquiera, no es para nadie.',
    shows: 'Cómo se recuerda una llamada entera, dicha con palabras concretas y con palabras generales.',
    axis: REMEMBERED,
    names: { remembered: 'la llamada' },
    cases: { about_this_case: 'de este caso', for_anybody: 'para cualquiera' },
  },
  closing: {
    title: 'Cerrar lo que se acordó',
    sees: '«Entonces quedamos en eso» vale mucho cuando hay algo sobre la mesa, poco en la misma frase, y antes resta.',
    why: 'Cerrar lo que nunca se acordó le dice a la persona que usted quiere quitársela de encima.',
    does: 'Ofrezca; espere la respuesta; confirme; hágalo; diga qué sigue.',
    shows: 'Lo que confirmar le hace a la esperanza: sin nada acordado, junto con la oferta, y después.',
    axis: 'puntos de esperanza',
    names: { hope: 'confirmar' },
    cases: {
      nothing_agreed: 'nada acordado',
      one_breath: 'en la misma frase',
      after_offer: 'tras la oferta',
    },
  },
  effort: {
    title: 'El esfuerzo, y quienes se van callados',
    sees: 'Hay gente que, de traslado en traslado, nunca levanta la voz. Deja de insistir y no vuelve.',
    why: 'El esfuerzo aleja más que la mala educación: que lo pasen, volver a contarlo, hacer fila (en una encuesta de una consultora, 96 de cada 100 tras mucho esfuerzo, 9 tras poco). No todo el mundo lo muestra.',
    does: 'Cuente los escalones, no los decibeles. Haga usted el próximo trámite de esa persona.',
    shows:
      'Alguien callado a quien pasan de voz en voz: el esfuerzo sube, la temperatura dice poco, y de pronto ya no está.',
    axis: 'puntos de 100',
    names: { effort: 'esfuerzo', temperature: 'temperatura' },
    cases: {},
  },
  transfers: {
    title: 'Pasar en frío o bien acompañado',
    sees: 'Si lo pasan en frío, empieza de cero ante un desconocido. Si lo acompañan, con la historia ya contada al colega, casi todo se queda.',
    why: 'Volver a contarlo es volver a vivirlo, y lo escuchado no viaja solo.',
    does: 'Diga a quién y por qué, cuéntelo delante de la persona, quédese hasta que se saluden.',
    shows: 'Lo que un traslado le hace a alguien a quien se acaba de escuchar.',
    axis: 'puntos de 100',
    names: { cold: 'en frío', warm: 'acompañado' },
    cases: { heard: 'sentirse escuchada', trust: 'confianza', effort: 'esfuerzo' },
  },
  hazard: {
    title: 'Cuando la respuesta es no',
    sees: 'Donde algo peligroso sigue, cada turno cuesta. El no va primero; escuchar viene después. Dejarlo pasar se ve tranquilo y termina mal.',
    why: 'La seguridad no espera al buen ánimo (fuente: el cliente no siempre tiene la razón). Un no en primera persona, con su motivo y otra salida, se recibe mejor de lo que se teme: los padres a quienes se les dijo qué se haría en cambio quedaron mucho más conformes con el no del médico (Mangione-Smith 2001).',
    does: 'No, primero y a su nombre; el motivo; lo que sí puede hacer; y entonces escuche.',
    shows: 'Cómo se recuerda la misma conversación según cuándo llegó el no.',
    axis: REMEMBERED,
    names: { remembered: 'la conversación' },
    cases: { turn_1: 'turno 1', turn_2: '2', turn_3: '3', never: 'nunca', allowed: 'lo permitió' },
  },
} as const satisfies Partial<Record<MechanismId, MechanismWords>>;

const SPANISH_MEMORY = {
  'hurts-stay': {
    title: 'Lo que hirió se queda',
    sees: 'Una frase que hiere, y después todo bien hecho: la persona se calma, y lo recuerda.',
    why: 'En la memoria un desaire pesa más que varias amabilidades. Cada uno más vuelve a costar, un poco menos.',
    does: 'Mejor un segundo sin decir nada que la frase que ya no se puede recoger.',
    shows: 'Cómo se recuerda la misma buena llamada con ninguna, una, dos o tres frases que hieren.',
    axis: REMEMBERED,
    names: { remembered: 'la llamada' },
    cases: { 0: 'ninguna', 1: 'una', 2: 'dos', 3: 'tres' },
  },
  promises: {
    title: 'Promesas, cumplidas y rotas',
    sees: 'Una promesa calma enseguida, sea cual sea. Días después es lo mejor de la llamada, o lo peor.',
    why: 'Un arreglo que falla cuenta doble (doble desviación: Maxham y Netemeyer 2002). Tras dos fallas nada queda mejor que antes.',
    does: 'Prometa lo que está en sus manos, con día y hora. Si no sabe, prometa la llamada, no el resultado.',
    shows:
      'Cómo se recuerda la misma llamada sin promesa, con una cumplida, con una rota y con una que nadie podía cumplir.',
    axis: REMEMBERED,
    names: { remembered: 'la llamada' },
    cases: { none: 'sin promesa', kept: 'cumplida', broken: 'rota', empty: 'vacía' },
  },
  'peak-and-end': {
    title: 'El peor momento y el último',
    sees: 'Nadie recuerda el promedio de una llamada. Queda el peor momento y, con más fuerza, el último.',
    why: 'La memoria guarda el pico y el final, y casi nada de lo que duró en medio (Alaybek et al. 2022, 174 efectos); como para lo complejo se discute, el modelo se apoya en el final.',
    does: 'Que el momento más caliente no suba, y no cuelgue en caliente: el último minuto vale la pena.',
    shows: 'Cómo se recuerda la misma llamada si solo su peor momento, o solo el último, es más caliente.',
    axis: REMEMBERED,
    names: { worst: 'peor momento', last: 'último' },
    cases: {},
  },
} as const satisfies Partial<Record<MechanismId, MechanismWords>>;

export const SPANISH_MECHANISMS: Readonly<Record<MechanismId, MechanismWords>> = {
  ...SPANISH_FEELING,
  ...SPANISH_SERVICE,
  ...SPANISH_MEMORY,
};
