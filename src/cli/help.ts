/** `cascabel help`. */
import type { Language } from '../scenario/scenario.ts';

const EN = `cascabel: practise talking with angry customers.

  cascabel play <scenario> [--persona P] [--seed N] [--choose a,b,c] [--json]
      One conversation in the terminal; a scenario is an id or a YAML file. With --choose it plays
      by itself: a reply's id, a standing move (listen, breathe ...), silence, or
      question=answer after the call. --json tells all of it, with the score, every number beside
      its evidence, and the run seen through each of the five sources.
  cascabel mood --persona P --acts listen,paraphrase+own_apology:0.4 [--seed N]
                [--issue fault=1,hazard=1] [--json]
      The mood after every reply, with the rules that fired. "," parts replies, "+" the acts
      of one reply, ":" gives an act its quality from 0 to 1.
  cascabel check [path] [--format text|json|sarif|github] [--bots]
      What is wrong with packs, one pack or one file, and what to do about it. Exit code 1 when
      something is an error; warnings and hints leave it at 0. --bots plays every scenario: what
      shows only in play stands at its line as well (what makes a scenario unfair is an error),
      and the balance report beside it. --json is --format json.
  cascabel check --explain [name]
      A problem or a rule: what it means, why it matters, an example that breaks it and the same
      mended.
  cascabel bots <scenario|pack> [--seeds 20] [--persona P] [--states N] [--json]
      Plays it without a person: what every bot reaches, best and worst play, the moments that
      decide, traps, replies nobody needs, how guessable it is, and whether it is fair (exit
      code 1 when it is not).
  cascabel new pack|scenario|persona <id> [--in folder]
      Something small and complete to begin with, in both languages, with comments that teach.
      A scenario or a persona goes into the pack in that folder. Nothing is written over.
  cascabel graph <scenario> [--format mermaid|dot|svg] [--out file]
      Beats, replies, conditions and endings drawn; the thicker and darker a line, the more bots
      pass along it.
  cascabel strings export <pack> [--format csv|xliff] [--out file]
  cascabel strings import <pack> <table> [--format csv|xliff] [--on-conflict keep|take]
                          [--dry-run] [--json]
      All texts of a pack out to translators, and back into their places: only what they changed
      is written, and what changed on both sides is told (exit code 1), or kept, or taken.
  cascabel script <scenario> [--out file]
      The whole scenario as a page to print: for legal, for HR, for a rehearsal.
  cascabel pack <pack> [--out file.zip] [--force] [--json]
      A pack as one zip, the same bytes every time; check, bots, play and --packs open it.
  cascabel serve [--port N] [--packs folder|zip] [--no-watch]
      The built app and its packs on one port. What is saved under the folder shows at once in
      every open page, unless --no-watch.
  cascabel help

  Everywhere: --lang es|en. Tools read standard output; people read standard error.
  Exit code 0: fine. 1: something failed or is wrong. 2: not understood.`;

const ES = `cascabel: para practicar cómo se habla con clientes enojados.

  cascabel play <situación> [--persona P] [--seed N] [--choose a,b,c] [--json]
      Una conversación en la terminal; la situación es un id o un archivo YAML. Con --choose se
      juega sola: el id de una respuesta, algo que siempre está a mano (listen, breathe ...),
      silence, o pregunta=contestación al final. --json lo cuenta todo, con la puntuación, cada
      número junto a su evidencia, y la conversación vista desde cada una de las cinco fuentes.
  cascabel mood --persona P --acts escuchar,paraphrase+own_apology:0.4 [--seed N]
                [--issue fault=1,hazard=1] [--json]
      El ánimo después de cada respuesta y las reglas que actuaron. «,» separa respuestas, «+» los
      actos de una misma, «:» da a un acto su calidad, de 0 a 1.
  cascabel check [ruta] [--format text|json|sarif|github] [--bots]
      Qué está mal en unos paquetes, en uno o en un archivo, y qué hacer. Código de salida 1 si
      algo es un error; advertencias y sugerencias lo dejan en 0. --bots juega cada
      situación: lo que solo así se ve sale también en su línea (lo que la hace injusta es un
      error), junto con el informe de balance. --json es --format json.
  cascabel check --explain [nombre]
      Un problema o una regla: qué significa, por qué importa, un ejemplo que está mal y el mismo
      arreglado.
  cascabel bots <situación|paquete> [--seeds 20] [--persona P] [--states N] [--json]
      La juega sin nadie: a qué llega cada bot, la mejor y la peor partida, los momentos que
      deciden, las trampas, las respuestas que sobran, cuánto se puede adivinar, y si es justa
      (código de salida 1 si no lo es).
  cascabel new pack|scenario|persona <id> [--in carpeta]
      Algo pequeño y completo para empezar, en ambos idiomas, con comentarios que enseñan. Una
      situación o una persona va al paquete de esa carpeta. No se reemplaza nada.
  cascabel graph <situación> [--format mermaid|dot|svg] [--out archivo]
      Momentos, respuestas, condiciones y finales dibujados; cuanto más gruesa y oscura la línea,
      más bots pasan por ella.
  cascabel strings export <paquete> [--format csv|xliff] [--out archivo]
  cascabel strings import <paquete> <tabla> [--format csv|xliff] [--on-conflict keep|take]
                          [--dry-run] [--json]
      Todos los textos de un paquete salen a traducir y vuelven a su lugar: solo se escribe lo que
      cambió, y lo que cambió en los dos lados se dice (código de salida 1), se queda o se toma.
  cascabel script <situación> [--out archivo]
      La situación entera en una página para imprimir: para legales, para recursos humanos, para
      un ensayo.
  cascabel pack <paquete> [--out archivo.zip] [--force] [--json]
      Un paquete en un solo zip, siempre los mismos bytes; check, bots, play y --packs lo abren.
  cascabel serve [--port N] [--packs carpeta|zip] [--no-watch]
      La aplicación construida y sus paquetes en un solo puerto. Lo que se guarda en la carpeta se
      ve enseguida en cada página abierta, salvo con --no-watch.
  cascabel help

  Siempre: --lang es|en. Las herramientas leen la salida estándar; las personas, la de errores.
  Código de salida 0: bien. 1: algo falló o está mal. 2: no se entendió.`;

export function help(language: Language): string {
  return language === 'es' ? ES : EN;
}
