import type { Detector } from '../detector.ts';
import { type NumberFormat, numbersIn } from '../number-format.ts';
import { africaMideast } from './africa-mideast.ts';
import { americas } from './americas.ts';
import { asia } from './asia.ts';
import { asiaPacific } from './asia-pacific.ts';
import { at } from './at.ts';
import { be } from './be.ts';
import { br } from './br.ts';
import { ch } from './ch.ts';
import { de } from './de.ts';
import { documents } from './documents.ts';
import { es } from './es.ts';
import { europeEast } from './europe-east.ts';
import { europeWest } from './europe-west.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { it } from './it.ts';
import { latinAmerica } from './latin-america.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import { others } from './others.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { se } from './se.ts';
import { us } from './us.ts';

export const ID_FORMATS: readonly NumberFormat[] = [
  us,
  gb,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  be,
  pl,
  se,
  nordic,
  ch,
  at,
  br,
  americas,
  asia,
  others,
  europeWest,
  europeEast,
  latinAmerica,
  asiaPacific,
  africaMideast,
  documents,
].flat();

/** Identity, insurance and tax numbers of persons, by their check digits and the words around them. */
export const nationalId: Detector = {
  literals: [],
  find: (reading) => numbersIn(reading, ID_FORMATS),
};
