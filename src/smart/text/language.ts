import { unicodePattern } from '../../marketing/unicode-pattern.ts';
import { perWord } from './per-word.ts';
import type { Token } from './tokens.ts';

/** Words that English does not have, of the languages that marketing is most written in: small ones, and those of goals. */
const FOREIGN = new Set(
  `der das und von bis zum zur ein eine einen einer für mit auf im den dem nicht wir unsere unseren unser mehr steigern erhöhen
  durch über um sind werden ist soll unserer neue neuen jahr jahres ende kunden
  bis nächsten innerhalb nach vor jeden pro mindestens
  avant après sous sans vers ce ces leurs nouveau nouveaux nouvelle nouvelles chaque mois semaine la
  le les des du une et pour avec dans sur nos notre nous ici fin année augmenter plus chez aux cette est par
  antes hasta nuevo nuevos nueva nuevas cada meses ventas clientes entre
  el los las y para con por nuestro nuestra nuestros nuestras aumentar más en del que al año una sus mes
  prima nuovi nuove ogni mesi clienti
  il lo gli di de e per della delle nel nella entro aumentare nostri nostre vendite clienti anno fine
  nieuwe binnen elke maand maanden
  het een van voor onze ons meer verhogen klanten jaar eind met naar door worden bij deze
  novos novas mês
  os uma com até nossos nossas aumentar vendas não pelo pela mais nos das dos fim
  och att för med våra öka till av fler slutet på kunder
  og til vores vi flere øge inden af på kunder
  na do w z i nasz naszych zwiększyć o klientów roku dla oraz
  ve için bir müşteri yıl sonuna kadar artırmak satışları
  umsatz spenden spender ehrenamtliche steigerung gewinnen erreichen verdoppeln senken verbessern kampagne besucher bestandskunden abonnenten
  omzet vrijwilligers donateurs vinden vergroten verdubbelen lanceren vernieuwen nieuwsbrief bezoekers bereiken
  ventes croissance attirer gagner atteindre doubler lancer améliorer abonnés
  lograr conseguir alcanzar lanzar duplicar mejorar crecer tienda seguidores
  crescer alcançar lançar dobrar melhorar vendas loja seguidores
  crescita ottenere raggiungere lanciare raddoppiare migliorare negozio
  a az és hogy növelni`.split(/\s+/),
);
/** Words of both kinds, which say nothing. */
const SHARED = new Set(
  `a i o e is do plus fine to on in per con el y z w av lo al fin das os ve na ist or due par mes del las los le les van met sur nos mit um la pro entre avant sans ce prima binnen bis vor de`.split(
    /\s+/,
  ),
);

const ENOUGH = 1;

/** 1 for a small word of other languages, ½ where it is one of English or of names too. */
const foreignness = perWord(({ word }) => (FOREIGN.has(word) ? (SHARED.has(word) ? 0.5 : 1) : 0));
const LATIN = unicodePattern(String.raw`\p{Script=Latin}`);
const isLatin = perWord(({ word }) => word < '\u0250' || LATIN().test(word));

/**
 * Whether a goal is mainly in another script, or has more of other languages' small words than of English
 * words. A name or a loan word in an English goal changes nothing.
 */
export function isForeign(tokens: readonly Token[], isEnglish: (token: number) => boolean): boolean {
  let latin = 0;
  let other = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (isLatin(token)) latin += token.word.length;
    else other += token.word.length;
    foreign += foreignness(token);
  }
  if (other > latin) return true;
  if (foreign < ENOUGH) return false;
  let english = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'word' && isEnglish(at)) english += 1 - foreignness(token);
  }
  return foreign > english;
}
