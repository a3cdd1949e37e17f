/** Languages in which a rule id of the taxonomy is worded: formats need none of their own, a few phrases only English. */
export type Wording = 'format' | 'worded';

/** The kinds of risk this policy knows, and whether the wording matters. Rule ids go on from these after a dot. */
export const TAXONOMY = {
  'leak.secret.api-key': 'format',
  'leak.secret.password': 'worded',
  'leak.secret.private-link': 'format',
  'leak.personal.card-number': 'format',
  'leak.personal.bank-account': 'format',
  'leak.personal.national-id': 'format',
  'leak.personal.contact-details': 'worded',
  'leak.personal.health-hr': 'worded',
  'leak.business.unreleased-product': 'worded',
  'leak.business.material-nonpublic': 'worded',
  'leak.business.customer-name': 'worded',
  'leak.business.deal': 'worded',
  'leak.business.internal-document': 'worded',
  'leak.business.legal-matter': 'worded',
  'leak.security.internal-systems': 'format',
  'leak.security.posture': 'worded',
  'leak.security.physical': 'worded',
  'offence.slur': 'worded',
  'offence.demeaning-group': 'worded',
  'offence.harassment': 'worded',
  'offence.threat': 'worded',
  'offence.profanity': 'worded',
  'offence.sexual': 'worded',
  'offence.customer-hostility': 'worded',
  'offence.defamation-of-competitor': 'worded',
  'context.tragedy-newsjacking': 'worded',
  'claim.superlative': 'worded',
  'claim.guarantee': 'worded',
  'claim.health': 'worded',
  'claim.financial-performance': 'worded',
  'claim.environmental': 'worded',
  'claim.security-absolute': 'worded',
  'claim.comparative': 'worded',
  'claim.endorsement-undisclosed': 'worded',
  'claim.forward-looking': 'worded',
  'claim.statistic-unsourced': 'worded',
  'claim.price-free': 'worded',
  'claim.certification-approval': 'worded',
  'claim.ai-capability': 'worded',
  'identity.speaking-for-company': 'worded',
  'identity.impersonation': 'worded',
  'identity.solicit-credentials': 'worded',
  'rights.copyright': 'worded',
  'rights.image-privacy': 'worded',
  'legal.admission': 'worded',
  'conduct.unverified-rumour': 'worded',
} as const satisfies Record<string, Wording>;

export type TaxonomyId = keyof typeof TAXONOMY;
export const TAXONOMY_IDS = Object.keys(TAXONOMY) as TaxonomyId[];

/** Whether a rule belongs to an id of the taxonomy. */
export function belongsTo(rule: string, id: string): boolean {
  return rule === id || rule.startsWith(`${id}.`);
}

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
