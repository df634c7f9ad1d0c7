/** The keys of a scenario file in words. */
import { AFTERWARDS_KEYS } from './afterwards-key-words.ts';
import type { KeyGroup } from './key-words.ts';
import { MOMENT_KEYS } from './moment-key-words.ts';

const SCENARIO: KeyGroup = {
  format: {
    es: 'En qué formato está escrito el archivo. El formato 1 está fijo.',
    en: 'The format the file is written in. Format 1 is frozen.',
    example: 'format: 1',
  },
  id: {
    es: 'El nombre de la situación para direcciones y registros; igual que el del archivo.',
    en: 'The scenario’s name for addresses and records; the same as the file’s.',
    example: 'id: branch-g',
  },
  title: {
    es: 'Cómo se llama en el estante. Que no delate la respuesta.',
    en: 'What it is called on the shelf. It should not give the answer away.',
    example: 'title: { es: La sucursal G no contesta, en: Branch G never picks up }',
  },
  goal: {
    es: 'Qué se practica, en una línea.',
    en: 'What is practised, in one line.',
    example: 'goal: { es: Escuchar antes de resolver, en: Listen before you solve }',
  },
  sources: {
    es: 'Las enseñanzas que esta situación hace sentir: texto y número.',
    en: 'The teachings this scenario makes felt: text and number.',
    example: 'sources: [harmful-advice/58, harmful-advice/59]',
  },
  channel: {
    es: 'Por dónde se habla. En los canales escritos corre un reloj simulado.',
    en: 'Where one talks. On written channels a simulated clock runs.',
    example: 'channel: phone',
  },
  setting: {
    es: 'El lugar que se ve detrás. Si no se escribe, el que va con el canal: por teléfono, una cocina.',
    en: 'The place one sees behind. Left out, the one that goes with the channel: on the phone, a kitchen.',
    example: 'setting: bank-branch',
  },
  persona: {
    es: 'El temperamento de quien llama: uno del elenco o uno del paquete.',
    en: 'The caller’s temperament: one of the cast, or one of the pack’s own.',
    example: 'persona: hasty',
  },
  also: {
    es: 'Otros temperamentos que le quedan bien a este caso.',
    en: 'Other temperaments that suit this case.',
    example: 'also: [analyst, anxious]',
  },
  customer: {
    es: 'Quién es la persona. El caso es suyo; el temperamento viene de «persona».',
    en: 'Who the person is. The case is theirs; the temperament comes from “persona”.',
    example: 'customer: { name: { es: Marta Ríos, en: Martha Rivers }, gender: feminine }',
  },
  issue: {
    es: 'Qué salió mal, en cifras que el modelo entiende.',
    en: 'What went wrong, in figures the model understands.',
    example: 'issue: { fault: 0.8, monetary: 0.2, loss: time }',
  },
  content_note: {
    es: 'Qué esperar, dicho antes de empezar. Debe estar donde haya insultos o amenazas.',
    en: 'What to expect, said before it begins. Needed wherever there are insults or threats.',
    example: "content_note: { es: 'Hay gritos e insultos.', en: 'There is shouting, and insults.' }",
  },
  briefing: {
    es: 'Lo que sabe quien atiende antes de que suene.',
    en: 'What the trainee knows before it rings.',
    example: "briefing: { es: 'Martes, nueve de la mañana.', en: 'Tuesday, nine in the morning.' }",
  },
  audience: {
    es: 'Quién mira. Ante otros, quedar mal pesa más.',
    en: 'Who is watching. Before others, losing face weighs more.',
    example: "audience: { es: 'Dos amigos en la barra.', en: 'Two friends at the bar.' }",
  },
  clock: {
    es: 'En canales escritos: a qué minuto del primer mensaje se abre el caso.',
    en: 'On written channels: at which minute after the first message the case opens.',
    example: 'clock: { opened: 12 }',
  },
  story: {
    es: 'Lo que la persona cuenta si se le escucha, trozo por trozo.',
    en: 'What the person tells when listened to, piece by piece.',
    example: "story: [{ says: { es: 'Es medicina.', en: 'It is medicine.' }, reveals: medicine }]",
  },
  opening: { es: 'El momento con que empieza.', en: 'The beat it begins with.', example: 'opening: ring' },
  moves: {
    es: 'Lo que está siempre a mano sin que usted lo escriba. Se muestran tres como mucho.',
    en: 'What is always at hand without your writing it. Three at the most are shown.',
    example: 'moves: [listen, breathe, hand_over]',
  },
  beats: {
    es: 'Los momentos, cada uno bajo su nombre: la persona habla, usted contesta.',
    en: 'The beats, each under its name: the customer speaks, the trainee answers.',
    example: 'beats: { ring: { customer: …, replies: [ … ] } }',
  },
  after: {
    es: 'El minuto después: qué hace falta, de quién es, qué se anota.',
    en: 'The minute after: what it needs, whose it is, what goes on record.',
    example: 'after: { owner: { self: …, named_colleague: …, nobody: … } }',
  },
  promises: {
    es: 'Lo que se puede prometer, cada cosa bajo su nombre, y si se puede cumplir.',
    en: 'What can be promised, each under its name, and whether it can be kept.',
    example: 'promises: { call-at-six: { says: { es: Llamar a las seis, en: Call at six }, due: 6h } }',
  },
  endings: {
    es: 'Cómo puede terminar, cada final bajo su nombre. Una respuesta lleva allí con end/nombre.',
    en: 'How it may end, each ending under its name. A reply leads there by end/name.',
    example: 'endings: { on-its-way: { kind: settled, title: … } }',
  },
  facilitator: {
    es: 'Notas para quien da la clase; en el juego no se ven.',
    en: 'Notes for whoever teaches; players do not see them.',
    example: "facilitator: { ask: { es: '¿Qué oyó ella?', en: 'What did she hear?' } }",
  },
  unlisted: {
    es: 'No sale en el estante; se abre solo por su dirección.',
    en: 'Not on the shelf; opened by its address alone.',
    example: 'unlisted: true',
    otherwise: 'false',
  },
};

/** Groups of a scenario file. */
export const SCENARIO_KEYS: Readonly<Record<string, KeyGroup>> = {
  scenario: SCENARIO,
  ...MOMENT_KEYS,
  ...AFTERWARDS_KEYS,
};
