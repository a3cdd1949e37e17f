import type { DetectorName } from '../types.ts';
import type { Detector } from './detector.ts';
import { paymentCard } from './payment-card.ts';
import { privateKey } from './private-key.ts';

export const DETECTORS: Record<DetectorName, Detector> = {
  'payment-card': paymentCard,
  'private-key': privateKey,
};
