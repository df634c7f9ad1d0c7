/** What people say of themselves in Spanish with a gender in it. */

const ADJECTIVE =
  'encantad|apenad|segur|list|atent|convencid|preocupad|dispuest|agradecid|avergonzad|sorprendid|obligad|equivocad|nuev|mism|encargad|ocupad|cansad|hart|interesad|confundid|enterad|comprometid|autorizad|capacitad|enojad|molest|asustad|content|tranquil|furios|desesperad|decepcionad|indignad|enferm|perdid|acostumbrad|sentad|parad|sol(?![oa] \\p{L}+ndo)';
const BEING =
  'estoy|estaba|estuve|estaré|he estado|soy|era|seré|fui|quedo|quedé|quedaré|ando|sigo|me (?:siento|sentí|quedo|quedé|tienen?|dejan|dejaron)|vine|voy|vivo';
const HOW = 'muy|tan|bien|más|medio|ya|todavía|aquí|completamente|totalmente|realmente|yo';

/** A state one is in; oneself; a post one holds, unless it is held by “la persona”; a courtesy without a verb. */
const TURNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${BEING}) (?:(?:${HOW}) ){0,2}(?:(?:el|la|un|una) )?(?:${ADJECTIVE})[oa](?!\\p{L}|\\|)`,
    'iu',
  ),
  /(?<!\p{L})(?:yo|m[ií]|conmigo) mism[oa](?!\p{L})/iu,
  /(?<!\p{L})soy (?:el|la) (?!(?:\p{L}+ )?(?:persona|voz|cara|parte)(?!\p{L}))(?:\p{L}+|que)/iu,
  /(?<!\p{L})soy (?:su )?(?:supervisora?|gestora?|asesora?|directora?|doctora?|ingenier[oa]|abogad[oa]|jef[ea])(?!\p{L})/iu,
  /(?<=^|[.!…] |¡)(?:encantad|apenad)[oa](?!\p{L})/iu,
];

/** The first words of a text that fix the gender of whoever says them, or null. */
export function genderedIn(text: string): string | null {
  for (const turn of TURNS) {
    const words = turn.exec(text)?.[0];
    if (words !== undefined) return words;
  }
  return null;
}
