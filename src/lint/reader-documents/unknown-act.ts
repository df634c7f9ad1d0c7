import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_ACT: ReaderDocument = {
  title: { es: 'Un acto que no existe', en: 'An act that does not exist' },
  meaning: {
    es: 'Una respuesta dice hacer algo que el modelo no conoce. Los actos son una lista cerrada: de cada uno se sabe qué mueve en la persona y cuándo.',
    en: 'A reply says it does something the model does not know. Acts are a closed list: of each one it is known what it moves in the person, and when.',
  },
  why: {
    es: 'Sin el acto, la frase no calmaría ni molestaría a nadie: quien practica la elegiría y el cliente ni se inmutaría.',
    en: 'Without the act the sentence would neither calm nor annoy anybody: the trainee would pick it and the customer would not stir.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: at-your-door
        say: { es: Hoy mismo llega., en: It comes today. }
        #      ▾
        acts: [emty_promise]
        next: end/left-alone
`,
  mended: `beats:
  need:
    replies:
      - id: at-your-door
        say: { es: Hoy mismo llega., en: It comes today. }
        acts: [empty_promise]
        next: end/left-alone
`,
};
