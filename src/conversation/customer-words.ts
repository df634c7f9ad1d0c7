import type { LinesByBand, StockSituation, Words } from '../scenario/scenario.ts';

/** What any customer says in a situation for which nobody wrote a line. */
const NEUTRAL: Readonly<Record<StockSituation, Words>> = {
  softer: { es: 'Bueno. Siga.', en: 'All right. Go on.' },
  harder: { es: 'No me está ayudando.', en: 'This isn’t helping.' },
  any: { es: '¿Y entonces?', en: 'And so?' },
  listening: { es: 'Le cuento.', en: 'Well, here it is.' },
  listened_out: { es: 'Ya le conté todo. ¿Ahora qué?', en: 'I’ve told you all of it. Now what?' },
  breathing: { es: '¿Sigue ahí?', en: 'Are you still there?' },
  interrupted: { es: 'Déjeme terminar.', en: 'Let me finish.' },
  repeated: { es: 'Eso ya me lo dijo.', en: 'You’ve said that already.' },
  silence: { es: '¿Hola? ¿Me oye?', en: 'Hello? Can you hear me?' },
  limit: { es: 'Está bien. Hable.', en: 'Fine. Talk.' },
  warned: { es: 'Entendí.', en: 'I heard you.' },
  stepped_back: { es: '¿Adónde va?', en: 'Where are you going?' },
  help_called: { es: '¿A quién llama?', en: 'Who are you calling?' },
  hand_over: { es: 'A ver si esa persona sí puede.', en: 'Let’s see whether they can do better.' },
  walks_out: { es: 'Hasta aquí. Me voy.', en: 'That’s it. I’m done here.' },
  gives_up: { es: 'Déjelo así.', en: 'Never mind. Leave it.' },
  contact_ended: { es: 'Como quiera.', en: 'Have it your way.' },
};

/** The neutral line for a situation, in the form authors write theirs. */
export function neutralLines(situation: StockSituation): LinesByBand {
  return { any: [{ says: NEUTRAL[situation], abuse: 0 }] };
}
