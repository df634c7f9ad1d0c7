/** Sentences for acts that no shipped situation has by themselves. */
import type { Act, Words } from '../scenario/scenario.ts';

export const ACT_SENTENCES: Readonly<Partial<Record<Act, Words>>> = {
  greet: {
    es: 'Buenos días, señora Ríos, le habla Ana.',
    en: 'Good morning, Ms. Rivers, this is Ana speaking.',
  },
  regret: {
    es: 'Siento que esta semana le haya tocado perderla en esto.',
    en: 'I am sorry this is what your week went into.',
  },
  acknowledge_receipt: {
    es: 'Ya lo tengo delante y empecé a buscarlo. Le escribo antes de las once.',
    en: 'I have it in front of me and have begun to look. I write to you before eleven.',
  },
  walk_me_through: {
    es: 'Guíeme otra vez por la página: ¿qué decía cuando oprimió «enviar»?',
    en: 'Walk me through the page once more: what did it say when you pressed “send”?',
  },
  step_back: {
    es: 'Doy un paso atrás. Así podemos seguir hablando.',
    en: 'I am taking a step back. That way we can go on talking.',
  },
  call_help: { es: 'Voy a pedirle a Marcos que venga.', en: 'I am going to ask Mark to come over.' },
  leave_to_safety: { es: 'Ahora me voy adentro.', en: 'I am going inside now.' },
  contradict_colleague: {
    es: 'Mi compañero le dijo mal. Eso nunca ha sido así.',
    en: 'My colleague told you wrong. It has never been like that.',
  },
  interrupt: { es: 'Sí, sí, ya le entendí; deme el número.', en: 'Yes, yes, I get it; give me the number.' },
  touch_customer: {
    es: '(le pone la mano en el hombro) Venga, siéntese.',
    en: '(a hand on his shoulder) Come on, sit down.',
  },
  bare_limit: { es: 'Así no sigo hablando.', en: 'I am not going on like this.' },
};
