import { formsTable } from './forms-table.ts';

/** Forms that no ending of the language gives. */
export const FRENCH = formsTable(`
  travail travaux; bail baux; émail émaux; corail coraux; vitrail vitraux; soupirail soupiraux;
  bijou bijoux; caillou cailloux; chou choux; genou genoux; hibou hiboux; joujou joujoux; pou poux; ripou ripoux;
  œil yeux; oeil yeux; ciel cieux; aïeul aïeux; monsieur messieurs; madame mesdames; mademoiselle mesdemoiselles;
  blanc blancs blanche blanches; franc francs franche franches; sec secs sèche sèches; public publics publique publiques; turc turcs turque turques;
  grec grecs grecque grecques; long longs longue longues; frais fraîche fraîches; faux fausse fausses; roux rousse rousses; doux douce douces;
  vieux vieil vieille vieilles; beau bel belle belles beaux; nouveau nouvel nouvelle nouvelles nouveaux; fou fol folle folles fous;
  mou molle molles mous; gros grosse grosses; gras grasse grasses; bas basse basses; gentil gentils gentille gentilles; nul nuls nulle nulles;
  favori favoris favorite favorites`);

export const SPANISH = formsTable(`
  joven jóvenes; examen exámenes; imagen imágenes; orden órdenes; crimen crímenes; origen orígenes; virgen vírgenes; volumen volúmenes;
  resumen resúmenes; margen márgenes; régimen regímenes; carácter caracteres; espécimen especímenes; dictamen dictámenes; certamen certámenes;
  germen gérmenes; gravamen gravámenes; abdomen abdómenes; desorden desórdenes`);

export const PORTUGUESE = formsTable(`
  mal males; cônsul cônsules; mau maus má más; bom bons boa boas; fácil fáceis; difícil difíceis; réptil répteis; projétil projéteis;
  fóssil fósseis; útil úteis; inútil inúteis; ágil ágeis; frágil frágeis; hábil hábeis; móvel móveis; automóvel automóveis; imóvel imóveis;
  nível níveis; túnel túneis; possível possíveis; responsável responsáveis; caráter caracteres; júnior juniores; europeu europeus europeia europeias;
  judeu judeus judia judias; réu réus ré rés; ator atores atriz atrizes; imperador imperatriz`);
