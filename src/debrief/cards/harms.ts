/** Bad advice as it is heard, and why it harms: the twins of the cards, and the reason a turn went wrong. */
import type { Act, Words } from '../../scenario/scenario.ts';
import { both } from './card.ts';

export interface Harm {
  /** How it sounds. */
  readonly heard: Words;
  readonly why: Words;
}

const harm = (heard: Words, why: Words): Harm => ({ heard, why });

// prettier-ignore
export const HARMS: Readonly<Partial<Record<Act, Harm>>> = {
  quote_contract: harm(
    both('«Estaba en su contrato».', '“It was in your contract.”'),
    both('Gana la primera vuelta y pierde a la persona: nadie leyó la letra chica.', 'It wins round one and loses the person: nobody read the small print.')),
  blame_management: harm(
    both('«Es decisión de la gerencia».', '“It’s a management decision.”'),
    both('Solo manda el enojo un piso más arriba.', 'It only sends the anger one floor up.')),
  point_to_website: harm(
    both('«Todo está en el sitio web».', '“It’s all on the website.”'),
    both('Por cortés que suene, es mostrar la puerta: un escalón más que subir.', 'However polite, it shows people the door: one more stair to climb.')),
  blame_supplier: harm(
    both('«Nos falló el proveedor».', '“Our supplier let us down.”'),
    both('Lo que pasa tras bambalinas no es asunto del cliente: el proveedor lo eligió la casa.', 'What goes on backstage is no concern of the customer’s: the house chose its supplier.')),
  silence: harm(
    both('(Nada.)', '(Nothing.)'),
    both('Callar se lee como descuido, y quien espera lo va contando.', 'Silence reads as neglect, and whoever waits tells others.')),
  blame_customer: harm(
    both('«Lo llenó mal usted».', '“You filled it in wrong.”'),
    both('Quien se siente culpado deja de escuchar y se defiende.', 'People who are blamed stop listening and defend themselves.')),
  deny_problem: harm(
    both('«Aquí no falló nada: así funciona».', '“Nothing failed here: that’s how it works.”'),
    both('Si le salió mal a quien lo usa, algo salió mal.', 'If it went wrong for the one using it, something went wrong.')),
  badmouth_colleague: harm(
    both('«En esa área siempre es lo mismo».', '“It’s always the same with that department.”'),
    both('Da una risa y quita confianza en toda la casa.', 'It earns a laugh and costs trust in the whole house.')),
  contradict_colleague: harm(
    both('«Mi colega le informó mal».', '“My colleague told you wrong.”'),
    both('Desautorizar a otro reabre la queja: ya no se sabe a quién creer.', 'Overruling a colleague reopens the complaint: nobody knows whom to believe.')),
  reveal_internals: harm(
    both('«Entre nosotros: la están investigando».', '“Between us: she’s under investigation.”'),
    both('Lo privado no se cuenta para quedar libre de culpa; mañana lo sabrá cualquiera.', 'Private matters are not told to get out of blame; tomorrow anybody may know.')),
  interrupt: harm(
    both('«Sí, sí, ya sé. Mire…».', '“Yes, yes, I know. Look…”'),
    both('Una historia cortada empieza otra vez, y más fuerte.', 'A story cut short starts again, and louder.')),
  refute: harm(
    both('«Eso no es así».', '“That’s not the case.”'),
    both('Contradicha de frente, la gente se aferra a lo que creía.', 'Contradicted head on, people hold on to what they believed.')),
  retaliate: harm(
    both('«¿Y usted quién se cree?».', '“And who do you think you are?”'),
    both('Devolver el golpe es justo lo que se buscaba: la excusa para gritar.', 'Hitting back is just what was wanted: the excuse to shout.')),
  touch_customer: harm(
    both('(Una mano en el brazo.)', '(A hand on the arm.)'),
    both('Tocar a quien está furioso enciende, y pone en peligro a los dos.', 'A touch sets fire to fury, and puts both in danger.')),
  tell_to_calm_down: harm(
    both('«Cálmese, por favor».', '“Calm down, please.”'),
    both('Dar órdenes sobre lo que otro siente le sube la voz.', 'Ordering what somebody is to feel raises their voice.')),
  quote_policy: harm(
    both('«Son las normas de la empresa».', '“Those are the company’s rules.”'),
    both('Una norma citada es un motivo concreto para gritar.', 'A rule quoted is something concrete to shout at.')),
  false_apology: harm(
    both('«Disculpe si se sintió mal, pero…».', '“I’m sorry if you felt bad, but…”'),
    both('Un «si» o un «pero» convierte la disculpa en reproche.', 'An “if” or a “but” turns the apology into a reproach.')),
  cold_transfer: harm(
    both('«Le paso con otra área».', '“I’ll put you through to another department.”'),
    both('La persona lo cuenta todo otra vez, y llega más enojada.', 'The person tells it all again, and arrives angrier.')),
  bare_limit: harm(
    both('«Así no sigo».', '“I’m not going on like this.”'),
    both('Un límite sin camino es una pared: no deja adónde ir.', 'A limit with no way on is a wall: it leaves nowhere to go.')),
  second_person_threat: harm(
    both('«Si usted sigue así, cuelgo».', '“If you go on like that, I’ll hang up.”'),
    both('Con el «usted» por delante suena a amenaza, y una amenaza pide respuesta.', 'With “you” in front it sounds like a threat, and a threat asks for an answer.')),
  rush: harm(
    both('«¿Algo más? Que tenga buen día».', '“Anything else? Have a nice day.”'),
    both('La prisa dice que la persona estorba.', 'Haste says that the person is in the way.')),
  capitulate: harm(
    both('«Bueno, bueno: lo que usted diga».', '“All right, all right: whatever you say.”'),
    both('Ceder para que pare compra un rato y enseña que gritar funciona.', 'Giving in to make it stop buys a while, and teaches that shouting works.')),
  empty_promise: harm(
    both('«Mañana sin falta lo tiene».', '“You’ll have it tomorrow without fail.”'),
    both('Una promesa que no se cumple es una segunda falla, y pesa más que la primera.', 'A broken promise is a second failure, and weighs more than the first.')),
  allow_hazard: harm(
    both('«Bueno, por esta vez…».', '“Well, just this once…”'),
    both('La cortesía de este momento puede terminar con alguien herido.', 'This moment’s courtesy may end with somebody hurt.')),
  scripted_courtesy: harm(
    both('«Su llamada es importante para nosotros».', '“Your call is important to us.”'),
    both('Sirve para cualquiera, y por eso no le sirve a nadie.', 'It would do for anybody, so it does nothing for anyone.')),
  feign_interest: harm(
    both('«Ajá… qué interesante».', '“Uh-huh… how interesting.”'),
    both('La cara de interés se nota, y cansa a quien la pone.', 'The interested face shows, and tires whoever puts it on.')),
};
