import { describe, expect, test } from 'vitest';
import { inflamingIn } from '../../src/lint/inflaming.ts';
import type { Language } from '../../src/scenario/scenario.ts';

const INFLAMES: readonly (readonly [Language, string, string])[] = [
  ['es', '¡Cálmese, señora!', 'Cálmese'],
  ['es', 'Lo siento mucho, pero hoy no se puede.', 'Lo siento mucho, pero'],
  ['es', 'Solo tiene que firmar aquí.', 'Solo tiene que'],
  ['es', 'Para eso usted debería llamar antes.', 'usted debería'],
  ['es', 'No puedo: es política de la empresa.', 'política de la empresa'],
  ['en', 'Please calm down.', 'calm down'],
  ['en', 'You’re right, but it is late.', 'You’re right, but'],
  ['en', 'You just need to sign here.', 'just need to'],
  ['en', 'First you have to send the form.', 'you have to'],
  ['es', 'Mantenga la calma, señora, por favor.', 'Mantenga la calma'],
  ['es', 'Tranquilo, que no pasa nada.', 'Tranquilo'],
  ['es', 'Por favor, no me grite.', 'no me grite'],
  ['es', 'Sé que es molesto, pero así funciona.', 'Sé que es molesto, pero'],
  ['es', 'Con gusto le ayudaría, sin embargo ya cerramos.', 'Con gusto le ayudaría, sin embargo'],
  ['es', 'Son solo cinco minutos.', 'Son solo cinco'],
  ['es', 'Fue solo un error del sistema.', 'Fue solo un'],
  ['es', 'Solo llene el formulario y lo vemos.', 'Solo llene'],
  ['es', 'Tiene que llenar otra vez el formulario.', 'Tiene que llenar'],
  ['es', 'Para eso debe traer la factura.', 'debe traer'],
  ['es', 'Va a tener que venir el lunes.', 'Va a tener que'],
  ['es', 'Son nuestras políticas, señor.', 'nuestras políticas'],
  ['es', 'El reglamento no me lo permite.', 'El reglamento no me lo permite'],
  ['es', 'Como ya le dije, no hay nadie.', 'Como ya le dije'],
  ['en', 'There is no need to shout, sir.', 'There is no need to shout'],
  ['en', 'Just relax and tell me the number.', 'Just relax'],
  ['en', 'Sorry, but we are closed.', 'Sorry, but'],
  ['en', 'I see your point; however, it is late.', 'I see your point; however'],
  ['en', 'I’d love to help, but it is past eight.', 'I’d love to help, but'],
  ['en', 'It was just a mix-up at the depot.', 'It was just a'],
  ['en', 'It only takes a minute.', 'It only takes'],
  ['en', 'Please just fill in the form again.', 'just fill'],
  ['en', 'You’ll need to bring the receipt.', 'You’ll need to'],
  ['en', 'You are going to have to wait.', 'You are going to have to'],
  ['en', 'You must show me the receipt.', 'You must'],
  ['en', 'That’s against policy, I am afraid.', 'against policy'],
  ['en', 'Our returns policy is thirty days.', 'Our returns policy'],
  ['en', 'As I said, nobody is there.', 'As I said'],
  ['en', 'I can’t: that is our policy.', 'our policy'],
];
const HARMLESS: readonly (readonly [Language, string])[] = [
  ['es', 'Entiendo. Pero mire: su caja está aquí.'],
  ['es', 'Usted debe de estar cansado de llamar.'],
  ['es', 'La encontré, pero sin la etiqueta.'],
  ['es', 'Solo me falta su dirección.'],
  ['en', 'What do you need to know?'],
  ['en', 'I found it, but without its label.'],
  ['en', 'You have just told me the one thing I needed.'],
  ['en', 'Tell me everything you need to get home.'],
  ['es', 'Le dijeron «cálmese» y después colgaron.'],
  ['es', 'Tiene que ser agotador repetirlo tantas veces.'],
  ['es', 'Usted debe estar cansado de contarlo.'],
  ['es', 'Tiene que dar coraje: venir a pagar y oír un no.'],
  ['es', '¿Tiene que llegar antes del sábado?'],
  ['es', 'La caja tiene que salir hoy, y de eso me encargo yo.'],
  ['es', 'No es solo una caja: es la boda de su hermana.'],
  ['es', '¿Es solo una caja o faltan más?'],
  ['es', 'Con mucho gusto. La llamo a las seis.'],
  ['es', 'Quiere seguir tranquila hasta el sábado.'],
  ['es', 'La ley no me deja servirle otra copa; el agua va por mi cuenta.'],
  ['en', 'They told you to calm down, and then hung up.'],
  ['en', 'You must be tired of telling it.'],
  ['en', 'You must have waited a long time.'],
  ['en', 'I hate that you have to tell it twice.'],
  ['en', 'You need to know whether anybody is there.'],
  ['en', 'You need to be there at nine, with the dress.'],
  ['en', 'I’ll stay on so that you can relax tonight.'],
  ['en', 'What is the number on your insurance policy?'],
  ['en', 'It is not just a box: it is your sister’s wedding.'],
];

describe('words that inflame, however well they are meant', () => {
  test.each(INFLAMES)('%s: %s', (language, text, words) => {
    expect(inflamingIn(text, language)?.words.toLowerCase()).toBe(words.toLowerCase());
  });
  test.each(HARMLESS)('harmless in %s: %s', (language, text) => {
    expect(inflamingIn(text, language)).toBeNull();
  });
});
