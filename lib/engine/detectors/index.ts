import type { DetectorName } from '../types.ts';
import { bankNumber } from './bank-number.ts';
import { birthDate } from './birth-date.ts';
import { businessRegister } from './business-register.ts';
import { connectionString } from './connection-string.ts';
import { coordinates } from './coordinates.ts';
import { cryptoWallet } from './crypto-wallet.ts';
import type { Detector } from './detector.ts';
import { deviceNumber } from './device-number.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { internalHost } from './internal-host.ts';
import { ipAddress } from './ip-address.ts';
import { jwt } from './jwt.ts';
import { looseSecret, randomValue } from './loose-secret.ts';
import { namedSecret } from './named-secret.ts';
import { nationalId } from './national-id/index.ts';
import { password } from './password.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { privateKey } from './private-key.ts';
import { privateLink } from './private-link.ts';
import { streetAddress } from './street-address.ts';
import { vehiclePlate } from './vehicle-plate.ts';

export const DETECTORS: Record<DetectorName, Detector> = {
  'payment-card': paymentCard,
  iban,
  'bank-number': bankNumber,
  'national-id': nationalId,
  phone,
  email,
  'street-address': streetAddress,
  'ip-address': ipAddress,
  'crypto-wallet': cryptoWallet,
  'birth-date': birthDate,
  'vehicle-plate': vehiclePlate,
  'business-register': businessRegister,
  'device-number': deviceNumber,
  coordinates,
  'internal-host': internalHost,
  'private-key': privateKey,
  jwt,
  'named-secret': namedSecret,
  'loose-secret': looseSecret,
  'random-value': randomValue,
  password,
  'private-link': privateLink,
  'connection-string': connectionString,
};
