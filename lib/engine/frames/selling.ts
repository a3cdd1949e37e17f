import { withoutAccents } from '../forms.ts';
import type { PolicyFacts } from '../policy-facts.ts';
import { anyOf, lazyTest } from '../words.ts';

/** "Our dog" and "our wedding" are nobody's offer. */
const PRIVATE = [
  `our|unsere?[mnrs]?|notre|nos|nuestr[oa]s?|noss[oa]s?`,
  `dogs?|cats?|pets?|kids?|child|children|sons?|daughters?|baby|family|wedding|marriage|honeymoon|anniversary|holidays?|vacation|trip|garden|kitchen|sofa|flat|apartment|house|home|neighbou?rs?|parents|grandparents|grandma|grandpa|mum|mom|dad|friends?|friendship|allotment|balcony|landlord|love|hund|katze|kinder|kind|sohn|tochter|baby|familie|hochzeit|ehe|flitterwochen|urlaub|reise|garten|kuche|wohnung|haus|nachbarn?|eltern|oma|opa|freunde|balkon|vermieter|chien|chat|enfants?|fils|fille|bebe|famille|mariage|vacances|voyage|jardin|cuisine|appartement|maison|voisins?|parents|amis|balcon|perr[oa]|gat[oa]|hij[oa]s?|nin[oa]s?|bebe|familia|boda|vacaciones|viaje|jardin|cocina|piso|casa|vecin[oa]s?|padres|abuel[oa]s?|amig[oa]s?|cachorr[oa]|cao|filh[oa]s?|crianca|criancas|bebe|casamento|ferias|viagem|jardim|cozinha|apartamento|vizinh[oa]s?|pais|avos?`,
]
  .map((words) => `(?:${words})`)
  .join('\\s(?:\\p{L}+\\s)?');
let privately: RegExp | undefined;

/** Those who sell, work for somebody who does, or ask to be written to. */
const SELLERS =
  anyOf(`we, we're, we've, we'll, we'd, us, our, ours, i sell, i work at, i work for, i work there, i work here, i work in sales,
  my employer, my company, my firm, my startup, my start-up, my shop, my store, my business, my brand, my clients, i'm from, i am from,
  i'm on the team, i'm part of the team, on the team, where i work, i build, i founded, i built, i help clients, employee here,
  i make, i created this, proud to be, proud to announce, proud to present, official partner, introducing, meet the new, say hello to, now available,
  available now, out now, new in, new in store, in stores now, coming soon, just launched, just dropped, launching,
  ask me, ask for me, ask us, dm me, dm us, message me, message us, write to me, write to us, call us, call me, contact us, text me, email us, talk to us,
  wir, uns, unser, unsere, unserem, unseren, unserer, unseres, ich verkaufe, ich arbeite bei, ich arbeite fur, ich arbeite dort,
  ich arbeite hier, mein arbeitgeber, meinem arbeitgeber, meine firma, meiner firma, mein shop, mein laden, mein start-up, meine kunden,
  ich bin im team, stolz, jetzt neu, neu bei, neu im sortiment, ab sofort, jetzt erhaltlich, ab heute erhaltlich, schreib mir, schreibt mir, schreib uns, schreibt uns,
  frag mich, fragt mich, melde dich, meldet euch, ruf an, ruft an, kontaktiere uns, kontaktieren sie uns,
  nous, notre, nos, on va, on est, on ouvre, on sera, on lance, on propose, chez nous, je vends, je travaille chez, je travaille pour, je bosse chez, mon employeur, mon entreprise,
  ma boite, ma boutique, ma marque, mes clients, fier de, fiere de, fiers de, disponible des, maintenant disponible, nouveau chez, decouvrez, ecrivez-moi, ecrivez-nous,
  ecris-moi, contactez-moi, contactez-nous, contacte-moi, en mp, en dm, demandez-moi, appelez-nous,
  nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, con nosotros, vendo, vendemos, ofrecemos, trabajo en, trabajo para, mi empresa, mi tienda, mi marca, mis clientes,
  mi empleador, somos, tenemos, hacemos, orgullosos, orgullosa de, orgulloso de, ya disponible, ya a la venta, descubre, descubran, presentamos, escribeme, escribenos, escribanos, preguntame, preguntanos,
  llamanos, contactanos, mandame un mensaje, por privado, por dm,
  nosso, nossa, nossos, nossas, conosco, connosco, vendo, vendemos, oferecemos, trabalho na, trabalho no, trabalho para, minha empresa, minha loja, minha marca, meus clientes,
  os meus clientes, somos, temos, fazemos, orgulho em, orgulhosos, ja disponivel, ja a venda, descubra, apresentamos, escreve-me, escreva-nos, escreve-nos, chama no direct, chama no privado, manda mensagem,
  me chama, fale conosco, fala connosco, pergunta-me, contacte-nos`);

/** The reader is asked to buy, order, sign up or pass it on. */
const ASKS =
  anyOf(`buy, buy now, load up, from home, order, order now, order yours, order today, pre-order, preorder, get yours, get it now, get one, go get it, grab yours, grab it, shop now, shop the, sign up, sign-up,
  subscribe, subscribe now, try it, try our, try now, try for free, start your, start now, start today, join now, join today, join us, book now, book a demo, book your, request a demo, get a quote,
  switch to, switch now, upgrade now, upgrade today, download, download now, install now, invest, invest now, invest in, put your money, add to cart, add to basket, check out, checkout, use code, promo code,
  discount code, coupon, link in bio, link in the bio, link below, link in comments, link in the comments, swipe up, tap to, click to, click here, learn more, claim your, claim yours, share this post, act now,
  act fast, stock up, get in before, get in now, treat yourself,
  kaufen, kauft, kauf, kauft euch, kauf dir, jetzt kaufen, bestellen, bestellt, bestell, jetzt bestellen, bestellen sie, sichern, sichert euch, sicher dir, jetzt sichern, greift zu, greif zu, zugreifen, holt euch, hol dir, holen sie sich,
  probiert, probier, testet, jetzt testen, meldet euch an, melde dich an, jetzt anmelden, anmelden, abonniert, abonnieren, bucht, jetzt buchen, wechselt zu, wechsle zu, wechseln sie, ladt euch, ladet, jetzt laden, herunterladen, investiert, investiere, investieren,
  steigt ein, steig ein, legt an, link in der bio, link im profil, rabattcode, gutscheincode, teilt diesen beitrag, 
  achetez, achete, commandez, commande, precommandez, offrez-vous, profitez, profitez-en, profite, inscrivez-vous, inscris-toi, abonnez-vous, abonne-toi, essayez, essaie, testez, teste, telechargez, telecharge, reservez, reserve, passez a, passe a,
  investissez, investis, placez, ajoutez au panier, code promo, lien en bio, lien dans la bio, lien en commentaire, partagez ce post, partagez cette publication, 
  compra, compren, comprad, compralo, compre, compra ya, pide, pidelo, pide el tuyo, pidan, encarga, reserva, reserve, aprovecha, aprovechen, aprovechad, suscribete, apuntate, registrate, inscribete, prueba, pruebalo, descarga, descargate, invierte, invierta, inviertan,
  cambiate a, pasate a, cupon, codigo de descuento, codigo promocional, enlace en la bio, link en bio, comparte esta publicacion, comparte este post, 
  compre, comprem, compra ja, compre ja, peca, peca ja, pede o teu, encomende, encomenda, garanta, garanta ja, aproveite, aproveita, aproveitem, inscreva-se, inscreve-te, assine, subscreve, experimente, experimenta, baixe, baixa, descarregue, descarrega, invista, investe, mude para,
  muda para, cupom, cupao, codigo de desconto, link na bio, compartilhe este post, partilha este post`);

/** What is made to be sold; hardly anybody speaks of it otherwise. */
const GOODS =
  anyOf(`supplement, supplements, serum, serums, capsule, capsules, detox tea, slimming tea, face cream, miracle cream, balm, ointment, tincture, gummies, superfood, patch, patches, product, products, software, saas, app, apps, plugin, chatbot,
  packaging, mattress, token, tokens, coin, coins, crypto, portfolio, fund, etf, savings plan, trading bot, trading system, trading signals, forex, staking, franchise, dropshipping, investment, insurance, subscription, membership, online course, masterclass, coaching programme,
  coaching program, nahrungserganzung, nahrungserganzungsmittel, kapsel, kapseln, salbe, tinktur, creme, wundercreme, pflaster, tropfen, produkt, produkte, verpackung, matratze, fonds, sparplan, anlage, geldanlage, aktienfonds, kryptowahrung, token, abo, onlinekurs, coaching, versicherung,
  complement alimentaire, complements alimentaires, gelule, gelules, pommade, baume, creme miracle, creme, patch, produit, produits, logiciel, appli, application, emballage, matelas, oreiller, coussin, fonds, placement, placements, cryptomonnaie, jeton, abonnement, formation en ligne, assurance, livret,
  suplemento, suplementos, capsula, capsulas, pomada, balsamo, crema, crema milagrosa, parche, producto, productos, programa, aplicacion, envase, colchon, almohada, fondo, inversion, criptomoneda, suscripcion, curso online, seguro, sistema de trading,
  suplementos, capsulas, pomada, creme, produto, produtos, aplicativo, aplicacao, embalagem, colchao, almofada, fundo, investimento, criptomoeda, assinatura, curso online, seguro`);

/** Pointed at: "this tea", "die neue Lampe". Bare, people speak of such things every day. */
const POINTED = [
  `this|these|the new|our new|all[-\\s]new|brand[-\\s]new|miracle|dies\\p{L}{1,2}|der neue|die neue|das neue|ce|cet|cette|ces|le nouveau|la nouvelle|este|esta|estos|estas|el nuevo|la nueva|o novo|a nova|estes`,
  `tea|drink|juice|shake|oil|herb|herbs|powder|pill|pills|cream|lotion|spray|soap|shampoo|toothpaste|bracelet|magnet|device|gadget|scanner|camera|lock|router|vpn|tool|platform|service|system|solution|plan|program|programme|course|machine|model|assistant|bot|chair|desk|lamp|pillow|shoe|shoes|shirt|bag|bottle|box|hinge|straw|cup|car|battery|filter|heater|window|paint|detergent|cleaner|phone|watch|headset|speaker|toy|seat|helmet|bike|food|snack|bar|wine|beer|gin|vape|diet|method|treatment|therapy|tee|getrank|saft|ol|kraut|pulver|pille|pillen|lotion|seife|armband|gerat|werkzeug|plattform|dienst|system|losung|kurs|maschine|modell|assistent|stuhl|lampe|kissen|schuh|schuhe|tasche|flasche|box|auto|batterie|farbe|reiniger|handy|uhr|diat|methode|behandlung|wein|the|boisson|jus|huile|plante|poudre|pilule|savon|bracelet|appareil|outil|plateforme|service|systeme|solution|cours|machine|modele|assistant|chaise|lampe|chaussures|sac|bouteille|boite|voiture|batterie|peinture|montre|methode|traitement|regime|vin|bebida|zumo|suco|cha|jugo|aceite|oleo|azeite|hierba|erva|polvo|po|pildora|pastilla|jabon|sabonete|pulsera|pulseira|aparato|aparelho|herramienta|ferramenta|plataforma|servicio|servico|sistema|solucion|solucao|curso|maquina|modelo|asistente|assistente|silla|cadeira|lampara|zapatos|sapatos|bolsa|botella|garrafa|caja|caixa|coche|carro|bateria|pintura|tinta|reloj|relogio|metodo|tratamiento|tratamento|dieta|vino|vinho|te`,
];
const OFFERED = lazyTest(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${POINTED[0]})\\s(?:[\\p{L}'-]+\\s){0,2}(?:${POINTED[1]})(?![\\p{L}\\p{N}])`,
      'u',
    ),
);

/** Spanish and Portuguese say "we" by the ending: "prometemos". */
const WE_ENDING =
  /(?<![\p{L}\p{N}])(?!(?:ultimos|proximos|maximos|minimos|primos|animos|intimos|legitimos|ramos|tramos|gramos|kilogramos|racimos|extremos|enfermos|termos)(?!\p{L}))\p{L}+[aei]mos(?![\p{L}\p{N}])/u;

/** Whether a sentence offers something, or is said by those who do. Without that, no claim is one. */
export function isSelling(folded: string, original: string, facts: PolicyFacts): boolean {
  if (facts.isNamedIn(original, folded)) return true;
  privately ??= new RegExp(`(?<![\\p{L}\\p{N}])${PRIVATE}(?![\\p{L}\\p{N}])`, 'gu');
  const bare = withoutAccents(folded).replace(privately, ' ');
  return (
    WE_ENDING.test(bare) || SELLERS.test(bare) || ASKS.test(bare) || GOODS.test(bare) || OFFERED.test(bare)
  );
}
