import type { Range } from '../types.ts';
import { placed } from './around.ts';
import type { Detector } from './detector.ts';

/** Addresses of a desk and not of a person, in the languages of the product. */
const ROLES = new Set(
  `abuse accounts accounting admin administration ads affiliates agency alumni analytics api apply archive assistance
  billing board booking bookings business careers care case cases ceo-office chat claims clientservices comms
  communications community compliance concierge conference contact contacts contactus cookies copyright customer
  customercare customerservice customers data dataprotection dev developer developers devrel donate donations donotreply
  dpo editor editorial education email enquiries enquiry ethics event events everyone export facilities feedback finance
  foundation fundraising gdpr general giving group hello help helpdesk helpme hi hiring hola home hostmaster hr info
  information inquiries inquiry integrity international internships investor investors invoice invoices ir it jobs
  legal letters library license licensing list lists mail mailer mailing marketing media meet members membership news
  newsletter newsroom no-reply noreply notifications office online operations ops orders partner partners partnerships
  payments people podcast policy postmaster pr press privacy procurement product products program programs projects
  public purchasing reception recruiting recruitment register registration relations reply reservations resumes returns
  rights root rsvp sales school secretary security service services shipping shop social speakers sponsor sponsors
  sponsorship staff store studio subscribe subscriptions success suggestions support survey sysadmin talent team tech
  techsupport tickets tips training travel trust unsubscribe update updates volunteer volunteers web webinar webinars
  webmaster welcome whistleblowing workshop
  anfrage anfragen anmeldung bestellung bewerbung bewerbungen buchhaltung datenschutz einkauf empfang hallo impressum
  jobs karriere kontakt kundendienst kundenservice kundenbetreuung leserbriefe personal post presse pressestelle
  rechnung rechnungen redaktion reklamation sekretariat service shop verkauf vertrieb veranstaltungen verwaltung zentrale
  accueil aide assistance bonjour candidature candidatures carrieres commandes commercial communication compta
  comptabilite emploi equipe facturation formation presse recrutement reservation rh secretariat serviceclient ventes
  administracion ayuda atencion atencionalcliente buzon clientes compras comunicacion consultas contacto empleo
  eventos facturacion formacion hola informacion pedidos prensa recepcion reservas rrhh seleccion soporte trabajo ventas
  administracao ajuda atendimento carreiras clientes comercial compras comunicacao contato contacto encomendas
  faleconosco financeiro geral imprensa informacoes ola ouvidoria recrutamento reservas rh sac secretaria suporte vagas vendas`
    .trim()
    .split(/\s+/),
);

/** RFC 2606, RFC 6761, and names that only exist inside a network: nobody outside can write there. */
const RESERVED =
  /(?:^|\.)(?:example\.(?:com|net|org|edu)|test|invalid|localhost|local|lan|corp|internal|intranet|home)$/;
/** What test policies use as if it were real. */
const SAMPLE = /(?:^|\.)example$/;
/** Addresses as forms show them. */
const SAMPLE_NAME =
  /^(?:your[._-]?(?:e?mail|name)|name|user(?:name)?|e?mail|someone|somebody|firstname[._-]?lastname|first[._-]last|vorname[._-]?nachname|me|you|foo|bar|foobar|xxx+|abc|test|tester|demo)$/;
const SAMPLE_HOST =
  /^(?:(?:your|my|our)-?(?:company|domain|site|mail|email|name)|company|domain|example)\.\p{L}+$/u;

const ADDRESS =
  /(?<![\p{L}\p{N}._%+@/-])([\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59}))(?![\p{L}\p{N}@-]|\.\p{L})/gu;
/** Letters typed one by one. */
const SPELT = /(?<![\p{L}\p{N}])(?:[\p{L}\d._-] ){2,40}@(?: [\p{L}\d.-]){4,40}(?![\p{L}\p{N}])/gu;
const MAX_MATCHES = 100;

/**
 * Mail addresses of persons. Those of desks, and those that cannot exist, stay silent. With `samples`, names as forms show
 * them count too, at hosts that exist.
 */
export const email: Detector = {
  literals: ['@'],
  find({ folded }, { samples }): Range[] {
    const found: Range[] = [];
    for (const { 0: address, 1: name = '', 2: host = '', index } of folded.text.matchAll(ADDRESS)) {
      if (!isPersonal(name, host, samples) || isAuthority(folded.text, index)) continue;
      if (INVITED.test(folded.text.slice(Math.max(0, index - 40), index))) continue;
      found.push({ start: index, end: index + address.length });
      if (found.length >= MAX_MATCHES) break;
    }
    for (const { 0: spelt, index } of folded.text.matchAll(SPELT)) {
      const [name = '', host = ''] = spelt.replaceAll(' ', '').split('@');
      if (!/\.\p{L}{2,}$/u.test(host) || !isPersonal(name, host, samples)) continue;
      found.push({ start: index, end: index + spelt.length });
    }
    return placed(folded, found);
  },
};

function isPersonal(name: string, host: string, samples: boolean): boolean {
  if (RESERVED.test(host) || (!samples && SAMPLE.test(host))) return false;
  if (SAMPLE_HOST.test(host) || (!samples && SAMPLE_NAME.test(name))) return false;
  const [first = ''] = name.split(/[._+]/);
  return (
    !ROLES.has(name) && !ROLES.has(name.replaceAll(/[._-]/g, '')) && !ROLES.has(first.replace(/\d+$/, ''))
  );
}

/** Who answers for an event or a release wants to be written to. */
const INVITED =
  /(?:rsvp|media contact|press contact|pressekontakt|contact presse|contacto de prensa|contacto de imprensa)(?: to| at| an| [àa])?[ :]{1,3}$/u;

/** `user@host` of `ssh://user@host` and `git@host:…` sign in to machines. */
function isAuthority(text: string, at: number): boolean {
  return /:\/\/\S{0,80}$/.test(text.slice(Math.max(0, at - 90), at)) || text.startsWith('git@', at);
}
